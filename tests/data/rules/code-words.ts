import { nameIn, SettingFinder } from '~/lib/setting-words.ts';
import { textRuns } from '~/lib/text.ts';
import { changeInteraction } from '../../support/modes.ts';
import { once } from './once.ts';
import { settings } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';
import { texts } from './texts.ts';

/** How names of settings look: variables, paths and humps, annotations. */
const LOOKS = [
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/u,
  /^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*\.[a-z]*[A-Z][A-Za-z0-9]*$/u,
  /^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*\.(?:enabled|mode)$/u,
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/[A-Za-z-]+$/u,
  /^[a-z]+[A-Z][A-Za-z]+$/u,
];

/** The words in code type of a text that look like settings, each with the name in it. */
const lookalikes = once((text) =>
  textRuns(text)
    .filter(({ isCode }) => isCode)
    .map((run) => ({ written: run.text, name: nameIn(run.text) }))
    .filter(({ name }) => LOOKS.some((look) => look.test(name))),
);

function finderOf(facts: CheckedFacts): SettingFinder {
  return new SettingFinder(
    settings(facts).map(({ id, fact }) => ({
      id,
      page: '',
      cnis: fact.cnis,
      names: [fact.name, ...(fact.also ?? [])],
    })),
  );
}

/** Fields that name other things: files of sources, the words of messages. */
const ASIDE = /^(?:sources|issues|conflict)\b|\.(?:code|passage)$|^(?:messages|samples|ways)\b/u;

/** Whether a place holds prose on CNIs. */
function isSpoken(place: string, { cnis }: CheckedFacts): boolean {
  const [kind = ''] = place.split('/');
  return (
    kind in cnis || ['conditions', 'interactions', 'modes', 'plan-rules', 'symptoms'].includes(kind)
  );
}

export const codeWords: Rule = {
  name: 'a word in code type that looks like a setting is one of ours, or said to be another thing',
  why: 'Each such word leads to what it does; one that leads nowhere is what people look for in vain.',
  check: (facts) => {
    const finder = finderOf(facts);
    const first = new Map<string, string>();
    for (const { place, field, text } of texts(facts)) {
      if (!isSpoken(place, facts) || ASIDE.test(field)) continue;
      for (const { written, name } of lookalikes(text)) {
        if (first.has(name) || Object.hasOwn(facts.otherWords, name)) continue;
        if (finder.all(written).length === 0) first.set(name, place);
      }
    }
    return [...first].map(([name, place]) =>
      message(
        place,
        `\`${name}\` looks like a setting`,
        'add it, or say what it is in other-words.ts',
      ),
    );
  },
  fails: [
    {
      breaks: (facts) => changeInteraction(facts, { remedy: 'Set `dns.lostNames=false`.' }),
      messages: [
        'interactions/names-in-tunnels: `dns.lostNames` looks like a setting — add it, or say what it is in other-words.ts',
      ],
    },
  ],
};
