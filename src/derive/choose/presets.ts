import type { Preset } from '../../data/preset.ts';
import type { Choice, ChoiceFacts, Level } from '../../lib/choose/ask.ts';
import { serialiseChoice } from '../../lib/choose/choice-state.ts';

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

/** A preset, ready to be shown: who stands there, and the query that asks for it. */
export interface PresetView extends Pick<Preset, 'id' | 'name' | 'who'> {
  readonly query: string;
}

/** The presets, ready to be shown. */
export function presetViews(
  presets: readonly Preset[],
  facts: Pick<ChoiceFacts, 'asks'>,
): readonly PresetView[] {
  return presets.map((preset) => ({
    id: preset.id,
    name: preset.name,
    who: preset.who,
    query: serialiseChoice(presetChoice(preset, facts)),
  }));
}
