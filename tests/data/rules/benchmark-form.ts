import type { Measure, Study } from '~/data/benchmark.ts';
import { changeMeasure, changeStudy } from '../../support/benchmarks.ts';
import { measures, studies } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const PUBLISHED = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/u;
const NAME = 60;

/** Figures that are there, of a row or of all. */
const taken = (values: readonly (number | null)[]) => values.filter((value) => value !== null);

function headFaults(facts: CheckedFacts): readonly string[] {
  return studies(facts).flatMap(({ place, fact: { published, method } }) => [
    ...(PUBLISHED.test(published)
      ? []
      : [message(place, `published “${published}” is no day, month or year`, 'write 2024-04-24')]),
    ...(method.runs === undefined || (Number.isInteger(method.runs) && method.runs > 0)
      ? []
      : [message(place, `says ${String(method.runs)} runs`, 'write how many, or leave it out')]),
  ]);
}

/** Studies that stand below an older one. */
function orderFaults(facts: CheckedFacts): readonly string[] {
  return studies(facts).flatMap(({ place, fact: { published } }, at, all) => {
    const above = all[at - 1];
    // What is no date is told of elsewhere, and stands nowhere.
    const isDated = [published, above?.fact.published ?? ''].every((day) => PUBLISHED.test(day));
    return above === undefined || !isDated || above.fact.published >= published
      ? []
      : [message(place, `stands below ${above.id}, which is older`, 'put the newest first')];
  });
}

/** What is wrong with the length of rows: one figure a case, or at most as many as there were runs. */
function lengthFault({ cases, figures }: Measure, runs: number): string | undefined {
  for (const [subject, { length }] of Object.entries(figures)) {
    if (cases !== undefined && length !== cases.names.length) {
      return `${subject} has ${String(length)} figures for ${String(cases.names.length)} cases`;
    }
    if (cases === undefined && length > runs) {
      return `${subject} has ${String(length)} runs, and the study made ${String(runs)}`;
    }
  }
  return undefined;
}

function rowFaults(facts: CheckedFacts): readonly string[] {
  return measures(facts).flatMap(({ place, fact, study }) => {
    const length = lengthFault(fact, study.method.runs ?? 1);
    const rows = Object.entries(fact.figures);
    return [
      ...(fact.name.length > NAME
        ? [
            message(
              place,
              `the name has ${String(fact.name.length)} characters`,
              `cut it to ${String(NAME)}`,
            ),
          ]
        : []),
      ...(length === undefined
        ? []
        : [message(place, length, 'give one each; null where missing')]),
      ...rows
        .filter(([, values]) => taken(values).length === 0)
        .map(([id]) => message(place, `${id} has no figure at all`, 'leave the row out')),
      ...rows
        .filter(([, values]) => taken(values).some((value) => !Number.isFinite(value)))
        .map(([id]) => message(place, `${id} has a figure that is no number`, 'write it, or null')),
    ];
  });
}

/** A rate of nothing was not measured; what changes or is lost may be nothing. */
function zeroFaults(facts: CheckedFacts): readonly string[] {
  return measures(facts).flatMap(({ place, fact }) =>
    fact.unit.startsWith('%')
      ? []
      : Object.entries(fact.figures)
          .filter(([, values]) => values.includes(0))
          .map(([id]) =>
            message(place, `${id} has a figure of 0`, 'write null for what is missing'),
          ),
  );
}

export const benchmarkForm: Rule = {
  name: 'figures of a benchmark stand one a case or one a run, and none is 0 for missing',
  why: 'Medians, ranges and bars are reckoned from them; a zero would be drawn as a result.',
  check: (facts) => [
    ...headFaults(facts),
    ...orderFaults(facts),
    ...rowFaults(facts),
    ...zeroFaults(facts),
  ],
  fails: [
    {
      breaks: (facts) => ({
        ...facts,
        benchmarks: {
          ...changeStudy(facts, { published: '2019' }).benchmarks,
          'wire-2027': { ...facts.benchmarks['wire-2026'], published: '2020' } as Study,
        },
      }),
      messages: [
        'benchmarks/wire-2027: stands below wire-2026, which is older — put the newest first',
      ],
    },
    {
      breaks: (facts) => changeStudy(facts, { published: 'spring 2026' }),
      messages: [
        'benchmarks/wire-2026: published “spring 2026” is no day, month or year — write 2024-04-24',
      ],
    },
    {
      breaks: (facts) => changeStudy(facts, { method: { tool: 'iperf3', runs: 2.5 } }),
      messages: [
        'benchmarks/wire-2026: says 2.5 runs — write how many, or leave it out',
        'benchmarks/wire-2026/tcp: plain has 3 runs, and the study made 2.5 — give one each; null where missing',
      ],
    },
    {
      breaks: (facts) =>
        changeMeasure(facts, {
          name: 'n'.repeat(61),
          figures: { plain: [9, 0], wrapped: [null], bare: [Number.NaN] },
        }),
      messages: [
        'benchmarks/wire-2026/tcp: the name has 61 characters — cut it to 60',
        'benchmarks/wire-2026/tcp: wrapped has no figure at all — leave the row out',
        'benchmarks/wire-2026/tcp: bare has a figure that is no number — write it, or null',
        'benchmarks/wire-2026/tcp: plain has a figure of 0 — write null for what is missing',
      ],
    },
    {
      breaks: (facts) => changeMeasure(facts, { cases: { by: 'streams', names: ['1', '8'] } }),
      messages: [
        'benchmarks/wire-2026/tcp: plain has 3 figures for 2 cases — give one each; null where missing',
      ],
    },
  ],
};
