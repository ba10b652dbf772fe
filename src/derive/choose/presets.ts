import type { Preset } from '../../data/preset.ts';
import type { Choice, ChoiceFacts, Level } from '../../lib/choose/ask.ts';

/** What a preset asks for, as a choice in the order of the page. */
export function presetChoice(preset: Preset, { asks }: Pick<ChoiceFacts, 'asks'>): Choice {
  const { must, not = [], prefer = [] } = preset;
  const levels = new Map<string, Level>([
    ...prefer.map((id) => [id, 'prefer'] as const),
    ...not.map((id) => [id, 'not'] as const),
    ...must.map((id) => [id, 'must'] as const),
  ]);
  const requirements = asks.flatMap(({ id }) => {
    const level = levels.get(id);
    return level === undefined ? [] : [{ id, level }];
  });
  return { requirements, strict: false, outcome: '' };
}
