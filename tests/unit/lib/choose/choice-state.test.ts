import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS, NOTHING_ASKED } from '~/lib/choose/ask.ts';
import { parseChoice, serialiseChoice } from '~/lib/choose/choice-state.ts';
import { normaliseText } from '~/lib/text.ts';
import { anySituation, asked, realFacts } from '../../../support/choices.ts';

const parse = (search: string) => parseChoice(search, realFacts);
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const PARAMETERS = [...LEVELS, 'strict', 'outcome'];

/** Real queries with a passage cut out and anything put in its place, and parameters of anything. */
const garbage = fc.oneof(
  anyText,
  fc
    .tuple(anySituation, fc.nat({ max: 120 }), fc.nat({ max: 10 }), anyText)
    .map(([{ choice }, at, length, text]) => {
      const query = serialiseChoice(choice);
      return query.slice(0, at) + text + query.slice(at + length);
    }),
  fc
    .array(fc.tuple(fc.constantFrom(...PARAMETERS), fc.string()), { maxLength: 4 })
    .map(
      (pairs) => `?${new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString()}`,
    ),
);

describe('the address of a choice', () => {
  it('restores it', () => {
    fc.assert(
      fc.property(anySituation, ({ facts, choice }) => {
        const parsed = parseChoice(serialiseChoice(choice), facts);
        expect(parsed).toEqual({ choice, problems: [] });
      }),
    );
  });

  it('is stable whatever it was read from, and reading never throws', () => {
    fc.assert(
      fc.property(garbage, (search) => {
        const { choice } = parse(search);
        const address = serialiseChoice(choice);
        expect(parse(address)).toEqual({ choice, problems: [] });
        expect(serialiseChoice(parse(address).choice)).toBe(address);
      }),
      { numRuns: 500 },
    );
  });

  it('names ids only, in the order of the page, and nothing where nothing is asked', () => {
    expect(serialiseChoice(NOTHING_ASKED)).toBe('');
    const search =
      '?prefer=policy.l7&must=policy.fqdn,eks-ec2&not=aws.fargate&strict=1&outcome=cilium-eni&utm=x';
    expect(serialiseChoice(asked(search))).toBe(
      '?must=eks-ec2,policy.fqdn&not=aws.fargate&prefer=policy.l7&strict&outcome=cilium-eni',
    );
  });
});

describe('what an address has wrong', () => {
  it('is named in one sentence where ids cannot be asked, the first five of them', () => {
    const id = fc
      .string({ minLength: 1, unit: 'grapheme-ascii' })
      .filter((text) => !text.includes(',') && realFacts.asks.every((ask) => ask.id !== text));
    const lists = fc.record({
      level: fc.constantFrom(...LEVELS),
      ids: fc.uniqueArray(id, { minLength: 1, maxLength: 9 }),
    });
    fc.assert(
      fc.property(lists, ({ level, ids }) => {
        const query = new URLSearchParams([[level, ids.join(',')]]);
        const { choice, problems } = parse(`?${query.toString()}`);
        expect(choice).toEqual(NOTHING_ASKED);
        expect(problems).toHaveLength(1);
        for (const one of ids.slice(0, 5)) {
          expect(problems[0]).toContain(`“${normaliseText(one, 40)}”`);
        }
        const rest = ids.length - 5;
        expect(problems[0]?.includes(`and ${String(rest)} more are nothing`)).toBe(rest > 0);
      }),
    );
  });

  it('is named where a thing is asked at two levels, and where a condition must not be', () => {
    expect(parse('?must=policy.fqdn&prefer=policy.fqdn&not=cncf,policy.fqdn')).toEqual({
      choice: asked('?must=policy.fqdn'),
      problems: [
        '“A project of the CNCF” is a condition, which can be a must or a preference only.',
        '“FQDN egress rules” is asked twice; it counts as “must”.',
        '“FQDN egress rules” is asked twice; it counts as “must”.',
      ],
    });
  });

  it('is named where the outcome is no mode, or strict has a value', () => {
    const { choice, problems } = parse('?strict=perhaps&outcome=weave');
    expect(choice).toEqual(NOTHING_ASKED);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('“strict=perhaps”');
    expect(problems[1]).toContain('“weave” is no mode here');
  });

  it('is not what is said twice at one level, nor an empty list', () => {
    expect(parse('?must=cncf,cncf,&must=cncf&not=&outcome=')).toEqual({
      choice: asked('?must=cncf'),
      problems: [],
    });
  });
});
