import type { Setting } from '~/data/setting.ts';
import { settingWays } from '~/derive/comparison/setting-ways.ts';
import { changeSetting } from '../../support/settings.ts';
import { settings } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const LONGEST = { values: 120, default: 120, what: 200 } as const;

function lengthFaults(facts: CheckedFacts): readonly string[] {
  return settings(facts).flatMap(({ place, fact }) =>
    (Object.keys(LONGEST) as readonly (keyof typeof LONGEST)[])
      .filter((field) => fact[field].length > LONGEST[field])
      .map((field) =>
        message(
          place,
          `${field} has ${String(fact[field].length)} characters`,
          `cut it to ${String(LONGEST[field])}`,
        ),
      ),
  );
}

function sentenceFaults(facts: CheckedFacts): readonly string[] {
  return settings(facts).flatMap(({ place, fact: { what, traps = [], unlike = [] } }) =>
    [what, ...traps, ...unlike.map(({ how }) => how)]
      .filter((text) => !/[.…)]$/u.test(text))
      .map((text) => message(place, `“${text.slice(0, 40)}” is no sentence`, 'end with a stop')),
  );
}

/** Lookalikes that are not there, or do not name the setting in turn. */
function lookalikeFaults(facts: CheckedFacts): readonly string[] {
  const all = new Map(settings(facts).map(({ id, fact }) => [id, fact]));
  return settings(facts).flatMap(({ id, place, fact: { unlike = [] } }) =>
    unlike.flatMap(({ setting }) => {
      const other = all.get(setting);
      if (other === undefined) {
        return [message(place, `is unlike ${setting}, which is no setting`, 'correct the id')];
      }
      const isMutual = other.unlike?.some((back) => back.setting === id) === true;
      return isMutual
        ? []
        : [message(place, `is unlike ${setting}, which does not say so`, 'say it of both')];
    }),
  );
}

/** Words that say on, off or by itself. */
const SWITCHES = new Set('true false yes no auto none off'.split(' '));

/** The words among which a setting chooses; none where they are but a switch. */
function choiceOf({ values }: Setting): string {
  if (!values.startsWith('`')) return '';
  const words = [...values.matchAll(/`([a-z][\w-]*)`/gu)].map(([, word = '']) => word);
  const telling = words.filter((word) => !SWITCHES.has(word));
  return telling.length < 2 ? '' : telling.toSorted().join(' ');
}

/** Settings of a CNI that take the same words and are not told apart. */
function sameWordFaults(facts: CheckedFacts): readonly string[] {
  const choosing = settings(facts).filter(({ fact }) => choiceOf(fact) !== '');
  const groups = Map.groupBy(choosing, ({ fact }) => `${fact.cnis[0]} ${choiceOf(fact)}`);
  return [...groups.values()].flatMap((same) =>
    same.flatMap(({ place, fact }) =>
      same
        .filter(({ fact: other }) => other !== fact && other.name !== fact.name)
        .filter(({ id }) => fact.unlike?.every(({ setting }) => setting !== id) !== false)
        .map(({ id }) =>
          message(place, `takes the same words as ${id}`, 'tell the two apart under unlike'),
        ),
    ),
  );
}

/** Commands in which a placeholder is left. */
function wayFaults(facts: CheckedFacts): readonly string[] {
  return settings(facts).flatMap(({ place, fact }) => {
    const where = facts.settingPlaces[fact.place];
    if (where === undefined) return [message(place, `“${fact.place}” is no place`, 'correct it')];
    return settingWays(fact, where)
      .filter(({ code }) => /\{(?:name|value|text|literal|json|yaml)\}/u.test(code))
      .map(({ by }) => message(place, `the way by ${by} has a placeholder left`, 'fill it in'));
  });
}

export const settingForm: Rule = {
  name: 'a setting is short, has whole sentences, and is told apart from its lookalikes',
  why: 'It is read in a line of a list and in a tip; a mix-up of two settings costs a night.',
  check: (facts) => [
    ...lengthFaults(facts),
    ...sentenceFaults(facts),
    ...lookalikeFaults(facts),
    ...sameWordFaults(facts),
    ...wayFaults(facts),
  ],
  fails: [
    {
      breaks: (facts) => changeSetting(facts, { values: 'v'.repeat(121), what: 'Turns it on' }),
      messages: [
        'settings/calico-dns-proxy: values has 121 characters — cut it to 120',
        'settings/calico-dns-proxy: “Turns it on” is no sentence — end with a stop',
      ],
    },
    {
      breaks: (facts) => changeSetting(facts, { unlike: undefined }),
      messages: [
        'settings/calico-dns-cache: is unlike calico-dns-proxy, which does not say so — say it of both',
      ],
    },
    {
      breaks: (facts) =>
        changeSetting(facts, { unlike: [{ setting: 'calico-dns', how: 'It is another.' }] }),
      messages: [
        'settings/calico-dns-proxy: is unlike calico-dns, which is no setting — correct the id',
        'settings/calico-dns-cache: is unlike calico-dns-proxy, which does not say so — say it of both',
      ],
    },
    {
      breaks: (facts) =>
        changeSetting(facts, {
          ways: [{ by: 'Helm', code: 'helm upgrade x --set {name', language: 'bash' }],
          place: 'cupboard',
        }),
      messages: ['settings/calico-dns-proxy: “cupboard” is no place — correct it'],
    },
  ],
};
