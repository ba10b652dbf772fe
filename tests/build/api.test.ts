import { createHash } from 'node:crypto';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import * as facts from '../../src/data/index.ts';
import { apiExamples } from '../../src/derive/api/examples.ts';
import { type Meta, metaSchema, withPages } from '../../src/derive/api/open-data.ts';
import { comparisonOf } from '../../src/derive/comparison/resolve.ts';
import { type Comparison, snapshotSchema } from '../../src/derive/comparison/schema.ts';
import { earliestReviewed } from '../../src/derive/claim/review.ts';
import { runExample } from '../../src/load/run-example.ts';
import { builtBytes, builtText } from '../support/routes.ts';

interface Publications {
  readonly meta: Meta;
  readonly snapshots: readonly {
    readonly date: string;
    readonly checksum: string;
    readonly address: string;
  }[];
}

function read(file: string): unknown {
  return JSON.parse(builtText(`api/v1/${file}`));
}

function compile(schemaFile: string) {
  const ajv = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text) } });
  return ajv.compile(read(schemaFile) as AnySchemaObject);
}

const { meta, ...comparison } = read('comparison.json') as Comparison & { readonly meta: Meta };
const { snapshots } = read('meta.json') as Publications;
const examples = apiExamples({
  reviewed: earliestReviewed(comparison),
  snapshot: snapshots[0]?.date,
});

/** What a published schema says against a file. */
function faultsOf(schemaFile: string, file: string): readonly unknown[] {
  const validate = compile(schemaFile);
  void validate(read(file));
  return validate.errors ?? [];
}

test('the comparison is today’s data and keeps its published schema', () => {
  const page = (feature: string, cni: string) => `${meta.site}features/${feature}/${cni}/`;
  expect(comparison).toEqual(withPages(comparisonOf(facts), page));
  expect(metaSchema.parse(meta)).toEqual(meta);
  expect(faultsOf('comparison.schema.json', 'comparison.json')).toEqual([]);
});

test('every claim has its permanent link, and the CSV the same', () => {
  const [head, ...lines] = parseCsv(builtBytes('api/v1/comparison.csv'), {
    record_delimiter: '\r\n',
  });
  const at = head?.indexOf('page') ?? -1;
  const links = comparison.order.features.flatMap((feature) =>
    comparison.order.cnis.map((cni) => comparison.claims[feature]?.[cni]?.page),
  );
  expect(lines.map((line) => line[at])).toEqual(links);
  for (const link of links) {
    expect(builtText(`${new URL(link ?? '').pathname.slice(1)}index.html`)).toContain('<h1>');
  }
});

test('the CSV names the modes in which each CNI answers', () => {
  const lines = parseCsv<Readonly<Record<string, string>>>(builtBytes('api/v1/comparison.csv'), {
    columns: true,
    record_delimiter: '\r\n',
  });
  const named = lines.map(({ modes = '' }) => modes.split('; ').map((each) => each.split(': ')[0]));
  const expected = lines.map(({ feature = '', area = '', cni }) => {
    if (comparison.features[feature]?.kind === 'description') return [''];
    const answering = (comparison.order.modes ?? []).filter((mode) => {
      const { answers = {}, areas = {} } = comparison.modes?.[mode] ?? {};
      return (answers[feature]?.of ?? areas[area]) === cni;
    });
    return answering.length === 0 ? [''] : answering;
  });
  expect(named).toEqual(expected);
});

test('the published schema refuses what is wrong', () => {
  const validate = compile('comparison.schema.json');
  const claims = { 'policy.fqdn': { calico: { sources: [], reviewed: 'yesterday' } } };
  expect(validate({ meta, ...comparison, claims })).toBe(false);
  expect(validate({ ...comparison })).toBe(false);
  expect(validate({ meta: { ...meta, added: 'later' }, ...comparison })).toBe(true);
});

test('every snapshot keeps its published schema and its checksum', () => {
  expect(snapshots.length).toBeGreaterThan(0);
  for (const { date, checksum, address } of snapshots) {
    const file = `snapshots/${date}.json`;
    expect(new URL(address).pathname).toBe(`/api/v1/${file}`);
    expect(faultsOf('snapshot.schema.json', file), file).toEqual([]);
    expect(snapshotSchema.parse(read(file)).date).toBe(date);
    const digest = createHash('sha256')
      .update(builtBytes(`api/v1/${file}`))
      .digest('hex');
    expect(`sha256-${digest}`, file).toBe(checksum);
  }
  expect(meta.snapshot?.checksum).toBe(snapshots.at(-1)?.checksum);
});

test('the file of a feature is its part of the comparison', () => {
  for (const id of comparison.order.features) {
    expect(read(`features/${id}.json`)).toEqual({
      meta,
      id,
      feature: comparison.features[id],
      claims: comparison.claims[id],
    });
  }
});

test('the file of a CNI is its part of the comparison', () => {
  for (const id of comparison.order.cnis) {
    const claims = Object.entries(comparison.claims).map(([feature, by]) => [feature, by[id]]);
    expect(read(`cni/${id}.json`)).toEqual({
      meta,
      id,
      cni: comparison.cnis[id],
      claims: Object.fromEntries(claims) as unknown,
    });
  }
});

test('the CSV has a line for each claim, with the same answers', () => {
  const records = parseCsv<Readonly<Record<string, string>>>(builtBytes('api/v1/comparison.csv'), {
    columns: true,
    record_delimiter: '\r\n',
  });
  const expected = comparison.order.features.flatMap((feature) =>
    comparison.order.cnis.map((cni) => {
      const { support = '', value = '' } = comparison.claims[feature]?.[cni] ?? {};
      const guarded = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
      return { feature, cni, support, value: guarded };
    }),
  );
  const answers = records.map(({ feature, cni, support, value }) => ({
    feature,
    cni,
    support,
    value,
  }));
  expect(answers).toEqual(expected);
});

test.each(examples.map((example) => [example.title, example] as const))(
  'the example “%s” prints lines',
  async (_title, example) => {
    const text = example.files.map((file) => builtText(`api/v1/${file}`)).join('');
    const lines = await runExample(example, text);
    expect(lines.filter((line) => line !== '' && line !== 'null')).toEqual(lines);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join(' ')).not.toMatch(/undefined|\bnull\b.*\bnull\b/u);
    const page = parseHTML(builtText('api/index.html')).document;
    const shown = Array.from(page.querySelectorAll('.api-example'), ({ textContent }) =>
      textContent.trim(),
    ).find((words) => words.startsWith(example.title));
    if (!('then' in example)) expect(shown).toContain(lines[0]);
  },
);
