import { changeMeasure, changeSubject } from '../../support/benchmarks.ts';
import { measures, studies } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** Rows of figures of something that the study does not name. */
function strangers(facts: CheckedFacts): readonly string[] {
  return measures(facts).flatMap(({ place, fact, study }) =>
    Object.keys(fact.figures)
      .filter((id) => !(id in study.subjects))
      .map((id) => message(place, `${id} is no subject of the study`, 'correct the id')),
  );
}

/** Subjects of which no figure is shown. */
function unmeasured(facts: CheckedFacts): readonly string[] {
  return studies(facts).flatMap(({ place, fact: { subjects, measures: all } }) => {
    const rows = new Set(Object.values(all).flatMap(({ figures }) => Object.keys(figures)));
    return Object.keys(subjects)
      .filter((id) => !rows.has(id))
      .map((id) => message(place, `no measure has a row of ${id}`, 'add its figures or delete it'));
  });
}

/** Subjects whose mode is none of their CNI. */
function estranged(facts: CheckedFacts): readonly string[] {
  return studies(facts).flatMap(({ place, fact: { subjects } }) =>
    Object.entries(subjects).flatMap(([id, { cni, mode }]) => {
      if (mode === undefined) return [];
      const cnis: readonly string[] = facts.modes[mode]?.cnis ?? [];
      if (cni !== undefined && cnis.includes(cni)) return [];
      return [message(place, `${id} is in ${mode} without its CNI`, 'correct the mode or the CNI')];
    }),
  );
}

export const benchmarkSubjects: Rule = {
  name: 'what a benchmark compares has figures, and its mode is one of its CNI',
  why: 'Pages of claims, modes and pairs quote figures by these; a wrong one tells of another.',
  check: (facts) => [...strangers(facts), ...unmeasured(facts), ...estranged(facts)],
  fails: [
    {
      breaks: (facts) => changeMeasure(facts, { figures: { plain: [9], wraped: [8] } }),
      messages: [
        'benchmarks/wire-2026/tcp: wraped is no subject of the study — correct the id',
        'benchmarks/wire-2026: no measure has a row of bare — add its figures or delete it',
      ],
    },
    {
      breaks: (facts) => changeSubject(facts, { cni: 'cilium' }),
      messages: [
        'benchmarks/wire-2026: plain is in calico-plain without its CNI — correct the mode or the CNI',
      ],
    },
  ],
};
