import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { claimCsv } from '~/derive/api/claim-csv.ts';
import { apiExamples } from '~/derive/api/examples.ts';
import { fieldsOf, snapshotJsonSchema } from '~/derive/api/schema.ts';
import { claimCount } from '~/derive/comparison/count.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { snapshotSchema } from '~/derive/comparison/schema.ts';
import { runExample } from '~/load/run-example.ts';
import { smallFacts, withUnresearched } from '../../../support/facts.ts';
import { snapshotOf } from '../../../support/trial.ts';

const ADDRESS = 'https://example.org/schema.json';
const facts = withUnresearched(smallFacts, 'calico', 'policy.fqdn');
const comparison = comparisonOf(facts);
const snapshot = snapshotOf('2026-06-01', facts);

/** The snapshot with another claim in the place of the one nobody has looked into. */
function withClaim(claim: object): object {
  const row = { ...snapshot.claims['policy.fqdn'], calico: claim };
  return { ...snapshot, claims: { ...snapshot.claims, 'policy.fqdn': row } };
}

describe('a claim that nobody has looked into', () => {
  it('has its state and no sources in the data, and no day', () => {
    expect(comparison.claims['policy.fqdn']?.['calico']).toEqual({
      support: 'unresearched',
      sources: [],
    });
  });

  it('is what the build and the published schema take without a day, and no other claim is', () => {
    const validate = new Ajv2020({ strict: true }).compile(snapshotJsonSchema(ADDRESS));
    const cases = [
      [{ support: 'unresearched', sources: [] }, true],
      [{ support: 'unknown', searched: 'The code.', sources: [] }, false],
      [{ value: 'A description', detail: 'In words.', sources: [] }, false],
    ] as const;
    for (const [claim, isValid] of cases) {
      expect(validate(withClaim(claim)), JSON.stringify(claim)).toBe(isValid);
      expect(snapshotSchema.safeParse(withClaim(claim)).success).toBe(isValid);
    }
  });

  it('has its level among those that the schema lists', () => {
    const fields = fieldsOf(snapshotJsonSchema(ADDRESS), 'claim');
    expect(fields.find(({ name }) => name === 'support')?.type).toMatch(/unknown, unresearched$/u);
    expect(fields.find(({ name }) => name === 'reviewed')?.isRequired).toBe(false);
  });

  it('is a line of the CSV with its level and nothing else to say', () => {
    const csv = claimCsv(comparison, () => 'https://example.org/');
    const lines = parse<Readonly<Record<string, string>>>(csv, {
      columns: true,
      record_delimiter: '\r\n',
    });
    expect(lines.at(-2)).toMatchObject({
      feature: 'policy.fqdn',
      cni: 'calico',
      support: 'unresearched',
      value: '',
      reviewed: '',
      source: '',
    });
  });

  it('is left out where claims are counted', () => {
    expect(claimCount(comparison)).toBe(claimCount(comparisonOf(smallFacts)) - 1);
  });
});

describe('the examples of the open data', () => {
  const texts: Readonly<Record<string, string>> = {
    'comparison.json': JSON.stringify(comparison),
    'features/policy.fqdn.json': JSON.stringify({ claims: comparison.claims['policy.fqdn'] }),
  };
  const run = (title: string) => {
    const example = apiExamples({ reviewed: '2026-02-03' }).find((each) => each.title === title);
    if (example === undefined) throw new Error(`${title}: no such example`);
    return runExample(example, texts[example.files[0] ?? ''] ?? '');
  };

  test('show the level alone where there is no value', async () => {
    expect(await run('One question, the answer of every CNI')).toEqual([
      'calico: unresearched',
      'cilium: yes, A short answer on names in Cilium',
    ]);
  });

  test('find no difference in what nobody has looked into', async () => {
    const lines = await run('The questions on which the CNIs differ');
    expect(lines).toEqual(['{"feature":"ipam.pools","calico":"yes","cilium":"partial"}']);
  });

  test('find nothing to re-read where nobody has read', async () => {
    const lines = await run('Claims not re-read after a given day');
    expect(lines).toHaveLength(claimCount(comparison));
    expect(lines.join()).not.toContain('policy.fqdn calico');
  });
});
