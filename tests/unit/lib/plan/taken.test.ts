import { marked, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { csvFields } from '~/lib/csv.ts';
import { givenOf } from '~/lib/plan/given.ts';
import type { Report } from '~/lib/plan/report.ts';
import {
  planCsv,
  planJson,
  planMarkdown,
  planParagraph,
  type TakenPlan,
} from '~/lib/plan/taken.ts';
import { reckoned, stateWith } from '../../../support/plan/reports.ts';

const address = 'https://example.org/plan/?v=1&way=secondary';
const day = '2026-11-29';

const plain: TakenPlan = { state: stateWith({}), report: reckoned({}).report, address, day };

/** A report whose every text has what a file might read as its own. */
const odd: Report = {
  way: { id: 'odd', name: 'a *way* | b', engine: { kind: 'blocks' } },
  tone: 'bad',
  headline: 'Room | for *none*',
  says: ['A <b> and a `tick`.', '[a](b)'],
  warnings: ['Mind | this, “please”.'],
  waysOut: [{ name: 'A * way', says: 'It | helps.' }],
  tables: [
    {
      id: 'ways',
      title: 'All _ways_',
      note: 'A | note.',
      head: ['Way', 'A "node", takes'],
      rows: [
        { name: { text: 'one, "two"' }, cells: [{ text: 'a | b' }] },
        { name: { text: '=1+1', isDeciding: true }, cells: [{ text: '≥ 1,130' }] },
      ],
    },
  ],
};
const oddPlan: TakenPlan = {
  ...plain,
  state: stateWith({ source: 'own', subnets: '', numbers: { nodes: 3 } }),
  report: odd,
};
const ODD_GIVEN = 'a *way* | b; m5.large; 3 nodes; max-pods of one’s own';

/** The tables of a text in Markdown, cell by cell as they are read. */
function tablesIn(markdown: string): readonly (readonly (readonly string[])[])[] {
  return marked
    .lexer(markdown)
    .filter((token): token is Tokens.Table => token.type === 'table')
    .map(({ header, rows }) => [header, ...rows].map((row) => row.map(readOf)));
}

/** What an inline text says once its marks are read. */
function readOf({ tokens }: Pick<Tokens.TableCell, 'tokens'>): string {
  return tokens.map((token) => ('text' in token ? String(token.text) : '')).join('');
}

describe('a plan as Markdown', () => {
  const text = planMarkdown(plain);

  it('has the answer as its title, and ends with the day and the address', () => {
    expect(
      text.startsWith(
        '# Room for 24 of 106 nodes\n\nReckoned with: secondary; m5.large; 100 nodes',
      ),
    ).toBe(true);
    expect(text.endsWith(`\n\nReckoned on ${day}: <${address}>\n`)).toBe(true);
  });

  it('has the ways out as a list, and none where there are none', () => {
    expect(text).toContain('## Ways out\n\n- **Larger subnets**: secondary needs a /21');
    const good = planMarkdown({ ...plain, report: { ...plain.report, waysOut: [] } });
    expect(good).not.toContain('Ways out');
  });

  it('has every table, cell by cell, with its title, its note and its marks', () => {
    const read = tablesIn(text);
    expect(read).toHaveLength(plain.report.tables.length);
    for (const [at, { title, note = '', head, rows }] of plain.report.tables.entries()) {
      expect(text).toContain(`## ${title}\n\n${note}`);
      expect(read[at]?.[0]).toEqual(head);
      const texts = rows.map(({ name, cells }) => [name, ...cells].map((cell) => cell.text));
      const bare = read[at]?.slice(1).map((row) => row.map((one) => one.replace(/ \(\w+\)$/u, '')));
      expect(bare).toEqual(texts);
    }
    expect(text).toContain('| 29 (decides) |');
    expect(text).toContain('| 10.0.0.0/24 in a (first) |');
  });

  it('escapes what would be markup', () => {
    const escaped = planMarkdown(oddPlan);
    expect(escaped).toContain('# Room \\| for \\*none\\*');
    expect(escaped).toContain('- **A \\* way**: It \\| helps.');
    expect(tablesIn(escaped)).toEqual([
      [
        ['Way', 'A "node", takes'],
        ['one, "two"', 'a | b'],
        ['=1+1 (first)', '≥ 1,130'],
      ],
    ]);
  });
});

describe('a plan as CSV', () => {
  it('has a line a way, with day and address', () => {
    const lines = planCsv(plain).trimEnd().split('\r\n');
    const table = plain.report.tables.find(({ id }) => id === 'ways');
    expect(lines).toHaveLength((table?.rows.length ?? 0) + 1);
    const names = [
      'Pods a node (pods)',
      'Idle (addresses a node)',
      'At the pods wanted (addresses a node)',
      'Full (addresses a node)',
      'All nodes take (addresses)',
      'Nodes that fit (nodes)',
    ].flatMap((name) => [`${name}, least`, `${name}, most`]);
    const others = ['Subnet a zone', 'Remarks', 'Reckoned with', 'Day', 'Address'];
    expect(csvFields(lines[0] ?? '')).toEqual(['Way', ...names, ...others]);
    const counts = ['29', '10', '30', '30', '3180', '24'].flatMap((count) => [count, count]);
    const rest = ['/21', '', givenOf(plain.report, plain.state), day, address];
    expect(csvFields(lines[1] ?? '')).toEqual(['secondary', ...counts, ...rest]);
  });

  it('quotes what has commas or quotes, and keeps spreadsheets from reckoning', () => {
    expect(planCsv(oddPlan)).toBe(
      [
        'Way,"A ""node"", takes",Remarks,Reckoned with,Day,Address',
        `"one, ""two""",a | b,,${ODD_GIVEN},${day},${address}`,
        `'=1+1,"≥ 1,130",,${ODD_GIVEN},${day},${address}`,
        '',
      ].join('\r\n'),
    );
  });

  it('is nothing where nothing was reckoned', () => {
    expect(planCsv({ ...plain, report: { ...odd, tables: [] } })).toBe('');
  });
});

describe('a plan as JSON', () => {
  it('is all of it: the state, and each figure with its rule and working', () => {
    const { state, report } = plain;
    const text = planJson(plain);
    expect(JSON.parse(text)).toEqual({
      address,
      day,
      given: givenOf(report, state),
      state,
      report,
    });
    expect(text.endsWith('}\n')).toBe(true);
  });
});

describe('a plan as a paragraph', () => {
  it('is one line of sentences, each with one full stop, and a link to the plan', () => {
    const text = planParagraph(plain);
    expect(text.startsWith('Room for 24 of 106 nodes. With 29 pods a node takes')).toBe(true);
    expect(text).toContain(`. Reckoned on ${day} with secondary; m5.large; 100 nodes; max-pods by`);
    expect(text.endsWith(` ([plan](${address})).\n`)).toBe(true);
    expect(text.trimEnd()).not.toMatch(/\n|\.\./u);
  });

  it('escapes what would be markup', () => {
    const text = planParagraph(oddPlan);
    expect(marked.parse(text)).toBe(
      `<p>Room | for *none*. A &lt;b&gt; and a \`tick\`. [a](b). Mind | this, “please”. Reckoned on ${day} with ${ODD_GIVEN} (<a href="https://example.org/plan/?v=1&amp;way=secondary">plan</a>).</p>\n`,
    );
  });
});

describe('all files of a plan, read back', () => {
  const given = {
    way: 'secondary',
    types: ['m5.large', 'm5.4xlarge'],
    source: 'karpenter',
    numbers: { nodes: 100, 'nodes-to': 250, 'warm-ip': 2 },
  } as const;
  const plan: TakenPlan = { ...plain, state: stateWith(given), report: reckoned(given).report };
  const json = JSON.parse(planJson(plan)) as {
    readonly given: string;
    readonly report: Report;
  };
  const markdown = planMarkdown(plan);
  const lines = planCsv(plan).trimEnd().split('\r\n').map(csvFields);

  it.each([
    ['Markdown', markdown],
    ['a paragraph', planParagraph(plan)],
    ['CSV', lines[1]?.at(-3) ?? ''],
    ['JSON', json.given],
  ])('name way, types, nodes, max-pods, warm settings and subnets: %s', (_, text) => {
    for (const named of [
      'secondary',
      'm5.large and m5.4xlarge',
      '100 to 250 nodes',
      'max-pods by Karpenter',
      'WARM_IP_TARGET=2',
      '10.0.0.0/24 a',
    ]) {
      expect(text.replaceAll('\\', '')).toContain(named);
    }
  });

  it('have the same numbers, in CSV bare ones', () => {
    const table = json.report.tables.find(({ id }) => id === 'ways');
    const [head = [], ...rows] = lines;
    const counted = head.flatMap((name, at) => (/, (?:least|most)$/u.test(name) ? [at] : []));
    for (const [at, { cells }] of (table?.rows ?? []).entries()) {
      const right = cells.slice(0, 6).flatMap(({ figure }) => {
        if (typeof figure?.amount !== 'number') return ['', ''];
        return [figure.amount, figure.most ?? figure.amount].map(String);
      });
      expect(counted.map((column) => rows[at]?.[column])).toEqual(right);
    }
    const shown = tablesIn(markdown)
      .at(-1)
      ?.map((row) => row[0]);
    expect(shown).toEqual(lines.map((row) => row[0]));
  });

  it('say beside numbers what is a bound, and why there is none', () => {
    const bounded = reckoned({ way: 'autoMode', numbers: { pods: 30 } }).report;
    const read = planCsv({ ...plain, report: bounded })
      .split('\r\n')
      .map(csvFields);
    const remarksOf = (way: string) => read.find(([name]) => name === way)?.at(-4);
    expect(remarksOf('secondary')).toBe('Nodes that fit: none: 29 of 30 pods');
    expect(remarksOf('autoMode')).toContain('Idle: ≥ 1; At the pods wanted: ≥ 33');
    expect(remarksOf('prefixes')).toBe('');
  });
});
