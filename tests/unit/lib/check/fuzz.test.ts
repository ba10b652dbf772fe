import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '~/lib/check/check.ts';
import { markdownResult } from '~/lib/check/tables.ts';
import { checkedFacts } from '../../../support/checked-facts.ts';
import { realFacts } from '../../../support/policy-fields/verdicts.ts';

const texts = Object.values(checkedFacts.manifests);
const modes = realFacts.modes.map((_, at) => at);

/** Pieces that break YAML, or what stands in it. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '\t',
      '---\n',
      '{',
      '[',
      ']',
      '}',
      '&a ',
      '*a',
      '<<: *a\n',
      '!!binary ',
      '|\n',
      '>\n',
      '? ',
    ],
    ...['"', "'", '\u0000', '\uFFFD', '\r', '{{ .Values.x }}', '%YAML 1.1\n', '- - - ', ': ', '#'],
    ...[
      '__proto__: {}\n',
      'constructor: 1\n',
      'spec:\n',
      'kind: NetworkPolicy\n',
      '!!js/x ',
      '.inf',
    ],
    ...['ingress: 5\n', 'egress: [[[[]]]]\n', '0x1F', '2001-01-01', '1e999', '~'],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** A manifest of the cookbook with pieces put in and others cut out. */
const broken = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), piece), { minLength: 1, maxLength: 6 }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((whole, [at, length, put]) => {
      const place = at % (whole.length + 1);
      return whole.slice(0, place) + put + whole.slice(place + length);
    }, text),
  );

it('2,000 broken texts are answered, each with a line and what to do', () => {
  fc.assert(
    fc.property(
      fc.oneof({ weight: 4, arbitrary: broken }, fc.string({ unit: 'binary' })),
      (text) => {
        const report = check([{ file: 'a.yaml', text }], realFacts);
        const lines = text.split('\n').length;
        const told = [...report.problems, ...report.policies.flatMap(({ faults }) => faults)];
        for (const { line, says, remedy } of told) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines + 1);
          expect(says).toMatch(/\.$/u);
          expect(remedy).toMatch(/[.?]$/u);
        }
        for (const { verdicts } of report.policies) expect(verdicts).toHaveLength(modes.length);
        markdownResult({ report, facts: realFacts, modes, full: (address) => address });
      },
    ),
    { numRuns: 2000 },
  );
});
