import { changeSubject } from '../../support/benchmarks.ts';
import { changeClaim } from './breaking.ts';
import { studies } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';
import { texts } from './texts.ts';

/** What is said of there being no benchmark of a CNI. */
const NONE = /\bno (public )?benchmark\b/iu;
/** What is said of there being none of all that are compared. */
const NONE_OF_ALL = /\bno (public )?(run|study|benchmark) (compares|measures) all\b/iu;

/** Texts of claims and pages of a CNI, each at its place. */
function told(facts: CheckedFacts) {
  const places = Object.keys(facts.cnis);
  const claims = texts(facts).flatMap(({ place, text }) =>
    places.filter((cni) => place.startsWith(`${cni}/`)).map((cni) => ({ cni, place, text })),
  );
  const pages = places.flatMap((cni) => {
    const path = `content/cni/${cni}.mdx`;
    const text = facts.pages[path]?.replaceAll(/\s+/gu, ' ');
    return text === undefined ? [] : [{ cni, place: path, text }];
  });
  return [...claims, ...pages];
}

/** The studies that measure each of some CNIs. */
function measuring(facts: CheckedFacts, cnis: readonly string[]): readonly string[] {
  return studies(facts)
    .filter(({ fact: { subjects } }) =>
      cnis.every((cni) => Object.values(subjects).some((subject) => subject.cni === cni)),
    )
    .map(({ id }) => id);
}

export const benchmarkSayings: Rule = {
  name: 'what is said of there being no benchmark is so in the data',
  why: 'A page that says that nobody measured, beside a chart of who did, is believed by no one.',
  check: (facts) => {
    const ofAll = measuring(facts, Object.keys(facts.cnis));
    return told(facts).flatMap(({ cni, place, text }) => {
      if (NONE_OF_ALL.test(text)) {
        const fault = `says that no run compares all, and ${ofAll.join(', ')} does`;
        return ofAll.length === 0 ? [] : [message(place, fault, 'say what it found')];
      }
      const own = NONE.test(text) ? measuring(facts, [cni]) : [];
      const fault = `says that there is no benchmark, and ${own.join(', ')} is one`;
      return own.length === 0 ? [] : [message(place, fault, 'say what it found')];
    });
  },
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { detail: 'There is no benchmark of it.' }),
      messages: [
        'calico/policy.fqdn: says that there is no benchmark, and wire-2026 is one — say what it found',
      ],
    },
    {
      breaks: (facts) => changeClaim(facts, { detail: 'No public run compares all of them.' }),
      messages: [
        'calico/policy.fqdn: says that no run compares all, and wire-2026 does — say what it found',
      ],
    },
    {
      breaks: (facts) =>
        changeClaim(changeSubject(facts, { name: 'Calico, plain' }), {
          value: 'No benchmark found',
        }),
      messages: [
        'calico/policy.fqdn: says that there is no benchmark, and wire-2026 is one — say what it found',
      ],
    },
  ],
};
