import type { Preset } from '~/data/preset.ts';
import { conditions, repeated } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const NAME = 48;

function wordFaults({ id, name, who }: Preset): readonly string[] {
  const place = `presets/${id}`;
  return [
    ...(name.length > NAME
      ? [message(place, `the name has ${name.length} characters`, `cut it to ${NAME}`)]
      : []),
    ...(name.endsWith('.')
      ? [message(place, 'the name ends with a full stop', 'take it away')]
      : []),
    ...(who.endsWith('.')
      ? []
      : [message(place, 'who stands there is no sentence', 'end it with a full stop')]),
  ];
}

/** What presets ask for that cannot be asked, or ask twice. */
function askFaults(facts: CheckedFacts): readonly string[] {
  const known = new Set(conditions(facts).map(({ id }) => id));
  const isCapability = (id: string) => facts.features[id]?.kind === 'capability';
  return facts.presets.flatMap(({ id: preset, must, prefer = [], not = [] }) => {
    const place = `presets/${preset}`;
    const asked: readonly string[] = [...must, ...prefer, ...not];
    return [
      ...(must.length === 0 ? [message(place, 'has no must', 'name one')] : []),
      ...repeated(asked).map((id) => message(place, `asks ${id} twice`, 'keep one')),
      ...asked
        .filter((id) => !known.has(id) && !isCapability(id))
        .map((id) => message(place, `${id} is nothing to ask for`, 'correct the id')),
      ...not
        .filter((id) => known.has(id))
        .map((id) => message(place, `${id} is a condition under not`, 'ask for it or drop it')),
    ];
  });
}

/** Facts with fields of the one preset changed. */
function changePreset(facts: CheckedFacts, changes: Readonly<Record<string, unknown>>) {
  return { ...facts, presets: facts.presets.map((preset) => ({ ...preset, ...changes })) };
}

export const presetForm: Rule = {
  name: 'a preset has a short name, a sentence and things to ask for, each once',
  why: 'It is a link to a choice: what cannot be asked would be left out on the page that it opens.',
  check: (facts) => [
    ...facts.presets.flatMap(wordFaults),
    ...repeated(facts.presets.map(({ id }) => id)).map((id) =>
      message(`presets/${id}`, 'is there more than once', 'keep one'),
    ),
    ...repeated(facts.presets.map(({ name }) => name)).map((name) =>
      message('presets', `two are named “${name}”`, 'reword one'),
    ),
    ...askFaults(facts),
  ],
  fails: [
    {
      breaks: (facts) => changePreset(facts, { name: `${'n'.repeat(48)}.`, who: 'A team' }),
      messages: [
        'presets/flat: the name has 49 characters — cut it to 48',
        'presets/flat: the name ends with a full stop — take it away',
        'presets/flat: who stands there is no sentence — end it with a full stop',
      ],
    },
    {
      breaks: (facts) => ({ ...facts, presets: [...facts.presets, ...facts.presets] }),
      messages: [
        'presets/flat: is there more than once — keep one',
        'presets: two are named “A flat network by name” — reword one',
      ],
    },
    {
      breaks: (facts) =>
        changePreset(facts, {
          must: [],
          prefer: ['policy.fqdn', 'policy.summary', 'policy.fqdn'],
          not: ['flat-network'],
        }),
      messages: [
        'presets/flat: has no must — name one',
        'presets/flat: asks policy.fqdn twice — keep one',
        'presets/flat: policy.summary is nothing to ask for — correct the id',
        'presets/flat: flat-network is a condition under not — ask for it or drop it',
      ],
    },
  ],
};
