import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { matchesOf } from '~/lib/choose/match.ts';
import { madrRecord } from '~/lib/choose/record-madr.ts';
import type { RecordSource } from '~/lib/choose/record-source.ts';
import type { Verdict } from '~/lib/choose/verdict.ts';
import {
  frontMatterOf,
  itemsBelow,
  listsOf,
  realFacts,
  realSource,
  renderedRecord,
  smallSource,
} from '../../../support/records.ts';

const ALL = 'must=open,policy.names&prefer=policy.hosts';

/** What a record has to say of each verdict. */
const STATEMENTS = {
  met: ['Good', 'met'],
  part: ['Neutral', 'met in part'],
  unclear: ['Neutral', 'undecided'],
  failed: ['Bad', 'not met'],
} as const;
const NOUNS = { must: 'must', not: 'must-not', prefer: 'preference' } as const;

function statementOn({ facts }: RecordSource, verdict: Verdict): string {
  const { id, level, outcome, isRefused, excluded } = verdict;
  const name = facts.asks.find((ask) => ask.id === id)?.name.replaceAll('`', '') ?? '';
  const [tone, word] = STATEMENTS[outcome];
  const why = excluded ? ', not together with' : ':';
  return `${tone}, because the ${NOUNS[level]} ${name} is ${word}${isRefused ? ', refused by' : why}`;
}

/** Choices of up to five things of the real page. */
const anyQuery = fc
  .tuple(
    fc.uniqueArray(
      fc.tuple(
        fc.constantFrom(...realFacts.asks.map(({ id }) => id)),
        fc.constantFrom('must', 'prefer', 'not'),
      ),
      { maxLength: 5, selector: ([id]) => id },
    ),
    fc.boolean(),
    fc.constantFrom('', ...realFacts.candidates.map(({ id }) => id)),
  )
  .map(([asked, strict, outcome]) => {
    const conditions = realFacts.asks.flatMap(({ id, kind }) => (kind === 'condition' ? [id] : []));
    const parts = asked.map(([id, level]) =>
      level === 'not' && conditions.includes(id) ? `must=${id}` : `${level}=${id}`,
    );
    return [...parts, ...(strict ? ['strict'] : []), `outcome=${outcome}`].join('&');
  });

/** A record of the small facts, where a mode does not have two things together. */
function exclusiveSource(query: string): RecordSource {
  const { facts, ...rest } = smallSource(query);
  const exclusive = [{ one: 'policy.names', other: 'policy.hosts', says: 'One <b> at a time.' }];
  const candidates = facts.candidates.map((candidate) => ({ ...candidate, exclusive }));
  return { ...rest, facts: { ...facts, candidates } };
}

describe('madrRecord', () => {
  it('says what a mode does not have together, why, and where that is told', () => {
    const record = madrRecord(exclusiveSource('must=policy.names,policy.hosts'));
    expect(record).toContain(
      'Host \\<b\\>rules\\</b\\>](https://cni.example/base/features/policy.hosts/one/#one-plain) is not met, [not together with “Rules by `name`”](https://cni.example/base/modes/one-plain/#not-with-policy.names) (One \\<b\\> at a time): Yes, “',
    );
  });

  it('has front matter to fill in, and the sections of MADR in their order', () => {
    const record = madrRecord(smallSource(`${ALL}&outcome=one-plain`));
    expect(parse(frontMatterOf(record)[0])).toEqual({
      status: 'proposed',
      date: '2026-11-28',
      'decision-makers': null,
    });
    const headings = [...renderedRecord(record).querySelectorAll('h1, h2')];
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'A network for the cluster',
      'Context and Problem Statement',
      'Decision Drivers',
      'Considered Options',
      'Decision Outcome',
      'Pros and Cons of the Options',
      'More Information',
    ]);
  });

  it('says in sentences what was asked, and in a line each', () => {
    const record = madrRecord(smallSource(`${ALL}&strict`));
    expect(record).toContain(
      'Asked as a must: “Open source only” and “Rules by `name`”. Asked as a preference: “Host \\<b\\>rules\\</b\\>”. An answer in part meets nothing. An answer of the level “Paid” meets nothing. Held against this on 28 Nov 2026 were 3 modes of One v1.2 and Two 3.4.',
    );
    expect(itemsBelow(record, 'Decision Drivers')).toEqual([
      'Must: Open source only',
      'Must: Rules by name',
      'Prefer: Host <b>rules</b>',
      'An answer in part meets nothing.',
      'An answer of the level “Paid” meets nothing.',
    ]);
  });

  it('lists what fits and what is undecided as options, and cites why the rest is ruled out', () => {
    const record = madrRecord(smallSource(ALL));
    expect(itemsBelow(record, 'Considered Options')).toEqual([
      'One, plain: fits',
      'Both: cannot be decided',
    ]);
    expect(itemsBelow(record, 'Ruled out')).toEqual([
      'Two, bought: the must Rules by name is not met, refused by “Open source only”: Paid, “It does”; edition: Two Enterprise (mode Two, bought; compared release Two 3.4; re-read 1 Oct 2026; claim as of 30 Sept 2026).',
    ]);
  });

  it('says each verdict of each option once, with its word, and no other', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const source = realSource(query);
        const lists = listsOf(madrRecord(source));
        const ruledOut = lists['Ruled out'] ?? [];
        for (const { candidate, standing, musts, prefers } of matchesOf(source.choice, realFacts)) {
          const isOption = standing !== 'fails' || candidate.id === source.choice.outcome;
          const said = (lists[candidate.name] ?? []).filter((item) =>
            /, because the (must|must-not|preference) /u.test(item),
          );
          const expected = isOption ? [...musts, ...prefers] : [];
          expect(said).toHaveLength(expected.length);
          expected.forEach((verdict, at) => {
            expect(said[at]).toContain(statementOn(source, verdict));
          });
          expect(ruledOut.filter((item) => item.startsWith(`${candidate.name}: `))).toHaveLength(
            isOption ? 0 : 1,
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the neutral order, whatever fits best', () => {
    const order = realFacts.candidates.map(({ name }) => name);
    const inOrder = (items: readonly string[]) =>
      items.map((item) => order.findIndex((name) => item.startsWith(`${name}: `)));
    fc.assert(
      fc.property(anyQuery, (query) => {
        const lists = listsOf(madrRecord(realSource(query)));
        for (const heading of ['Considered Options', 'Ruled out']) {
          const places = inOrder(lists[heading] ?? []);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          expect(places).not.toContain(-1);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('says that every must is met where the matcher says so, and nowhere else', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const source = realSource(query);
        const chosen = matchesOf(source.choice, realFacts).find(
          ({ candidate }) => candidate.id === source.choice.outcome,
        );
        const says = madrRecord(source).includes('because it meets every must');
        expect(says).toBe(chosen?.standing === 'fits' && chosen.musts.length > 0);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['one-plain', 'Chosen option: "One, plain", because it meets every must.'],
    ['two-bought', 'Chosen option: "Two, bought", although it does not meet every must: the must'],
    ['both', 'Chosen option: "Both", although nobody can tell whether it meets every must: the'],
  ])('says openly how the marked mode %s stands', (outcome, said) => {
    expect(madrRecord(smallSource(`${ALL}&outcome=${outcome}`))).toContain(said);
  });

  it('says what is met in part, and that nothing was asked', () => {
    expect(madrRecord(smallSource('must=open,policy.hosts&outcome=two-bought'))).toContain(
      'because it meets every must, 2 of 2 in part.',
    );
    const nothing = madrRecord(smallSource('outcome=both'));
    expect(nothing).toContain('"Both", as no must rules it out. The reason for it is still');
    expect(nothing).toContain('Nothing was asked of it.');
  });

  it('leaves an unmarked decision to the reader, with what follows from each option', () => {
    const record = madrRecord(smallSource(ALL));
    expect(record).toContain('No option is chosen yet; the decision is left to the reader');
    expect(itemsBelow(record, 'One, plain').slice(-2)).toEqual([
      'Neutral, because Rules by name holds on a condition: The agent runs.',
      'Bad, because this bites: Names are lost. What helps: Set tunnel=true. An issue on it was open when it was read last.',
    ]);
  });

  it('says where nothing fits', () => {
    const record = madrRecord(smallSource('not=policy.names&must=policy.hosts&strict'));
    expect(record).toContain('No mode fits. Of what nobody can tell: [Both](');
  });

  it('names what the marked mode gives, lacks, needs and brings together', () => {
    expect(itemsBelow(madrRecord(smallSource(`${ALL}&outcome=one-plain`)), 'Consequences')).toEqual(
      [
        'Good, because 2 of 2 musts are met.',
        'Good, because 1 of 1 preferences are met.',
        'Neutral, because the mode needs: Nodes in one subnet.',
        'Neutral, because Rules by name holds on a condition: The agent runs.',
        'Bad, because this bites: Names are lost. What helps: Set tunnel=true. An issue on it was open when it was read last.',
      ],
    );
    expect(
      itemsBelow(
        madrRecord(smallSource('must=open&prefer=policy.hosts,policy.names&outcome=two-bought')),
        'Consequences',
      ),
    ).toEqual([
      'Good, because 1 of 1 musts are met, 1 in part.',
      'Good, because 1 of 2 preferences are met, 1 in part.',
      'Bad, because the preference Rules by name is not met.',
      'Bad, because Host <b>rules</b> lacks: rules for <i>.',
      'Neutral, because the mode needs: Nodes in one subnet.',
      'Neutral, because Open source only holds on a condition: Accept it.',
    ]);
  });

  it('confirms by the settings of the mode, and by a trial of what is undecided', () => {
    const confirmed = madrRecord(smallSource(`${ALL}&outcome=both`));
    expect(itemsBelow(confirmed, 'Confirmation')).toEqual(['a|b is true – value of one']);
    expect(confirmed).toContain('To be tried on the cluster, as no answer decides it: [Rules by');
    expect(madrRecord(smallSource('outcome=two-bought'))).toContain('No setting makes the mode.');
  });
});

describe('its list of what calls for another look', () => {
  const revisit = (query: string, changes: Partial<RecordSource> = {}) =>
    itemsBelow(madrRecord({ ...smallSource(query), ...changes }), 'Re-visit when');

  it('has newer releases, open issues and what nobody could decide', () => {
    expect(revisit(ALL)).toEqual([
      'A release after One v1.2 is compared; out: v1.3 and v1.4.',
      'The issue behind Names are lost is closed; it was open when it was read last.',
      'Somebody finds out how Rules by name stands in Both.',
      'Somebody finds out how Host <b>rules</b> stands in Both.',
    ]);
  });

  it('has answers that were read more than six months ago', () => {
    const old = (today: string) =>
      revisit('must=open&outcome=both', { today }).filter((line) => line.includes('months'));
    expect(old('2027-04-01')).toEqual([]);
    expect(old('2027-04-02')[0]).toBe(
      'Answers of One, plain older than 6 months are re-read: Open source only (1 Oct 2026).',
    );
  });

  it('says so where nothing is known', () => {
    const { facts, details } = smallSource('');
    const quiet = { ...details, newer: {}, interactions: [] };
    expect(revisit('', { facts, details: quiet })).toEqual(['What is asked changes.']);
  });
});
