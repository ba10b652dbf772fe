import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '~/lib/choose/match.ts';
import { csvMatrix, markdownMatrix } from '~/lib/choose/record-matrix.ts';
import { STATE_WORDS } from '~/lib/support.ts';
import { realFacts, realSource, renderedRecord, smallSource } from '../../../support/records.ts';

const QUERY = 'must=open,policy.names&prefer=policy.hosts';
const REAL = 'must=eks-ec2,policy.fqdn&not=security.ipsec&prefer=networking.ipv6&strict';

function cellsOf(markdown: string): readonly (readonly string[])[] {
  return Array.from(renderedRecord(markdown).querySelectorAll('tr'), (row) =>
    Array.from(row.querySelectorAll('th, td'), ({ textContent }) => textContent),
  );
}

describe('markdownMatrix', () => {
  it('holds requirements against every mode in the neutral order', () => {
    expect(cellsOf(markdownMatrix(smallSource(QUERY)))).toEqual([
      ['Requirement', 'One, plain', 'Two, bought', 'Both'],
      ['In all', 'fits', 'does not fit', 'cannot be decided'],
      ['Open source only (must)', 'Yes, met', 'Partial, met in part', 'Yes, met'],
      ['Rules by name (must)', 'Yes, met', 'Paid, not met', 'Not checked, undecided'],
      [
        'Host <b>rules</b> (preference)',
        'Yes, met',
        'Partial, met in part',
        'Not checked, undecided',
      ],
    ]);
  });

  it('has a line for the modes alone where nothing is asked', () => {
    expect(cellsOf(markdownMatrix(smallSource('')))).toHaveLength(2);
  });
});

describe('csvMatrix', () => {
  it('has a line for each mode and requirement, as the matcher judges them', () => {
    const source = realSource(REAL);
    const lines = parse<Record<string, string>>(csvMatrix(source), { columns: true });
    expect(lines).toHaveLength(realFacts.candidates.length * 4);
    const matches = matchesOf(source.choice, realFacts);
    for (const line of lines) {
      const match = matches.find(({ candidate }) => candidate.id === line['mode']);
      const verdicts = [...(match?.musts ?? []), ...(match?.prefers ?? [])];
      const verdict = verdicts.find(({ id }) => id === line['requirement']);
      expect(line).toMatchObject({
        standing: match?.standing,
        level: verdict?.level,
        outcome: verdict?.outcome,
        support: verdict?.answer.state,
        value: verdict?.answer.value,
        gap: verdict?.answer.gap ?? '',
      });
      expect(Object.keys(STATE_WORDS)).toContain(line['support']);
    }
    const modes = [...new Set(lines.map(({ mode }) => mode))];
    expect(modes).toEqual(realFacts.candidates.map(({ id }) => id));
  });

  it('is empty where nothing is asked', () => {
    expect(csvMatrix(smallSource(''))).toBe('');
  });
});
