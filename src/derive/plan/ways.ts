import type { PlanPaste, PlanWay } from '../../data/plan-way.ts';
import type { SettingPlace } from '../../data/setting.ts';
import type { PlanPasteForm, SentWay } from '../../lib/plan/sent.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison } from '../comparison/schema.ts';
import { literalOf } from '../comparison/setting-ways.ts';
import { type InteractionLink, touchingMode } from '../interaction/touching.ts';
import { type ModeAnswerView, modeAnswer, modesOf } from '../mode/answer.ts';

/** A way, with what it costs elsewhere, ready to be shown. */
export interface WayView extends SentWay {
  readonly mode: string;
  readonly modeName: string;
  readonly summary: string;
  /** What the mode answers where the way may cost something. */
  readonly costs: readonly (ModeAnswerView & { readonly feature: string; readonly name: string })[];
  readonly interactions: readonly InteractionLink[];
}

const PAIR = /\{name\}=\{(value|literal)\}/u;

/** How settings are pasted at a place: its code before and after each pair of name and value. */
function pasteForm(
  { place, settings }: PlanPaste,
  places: Readonly<Record<string, SettingPlace>>,
): PlanPasteForm {
  const way = entryOf(places, place, 'place of settings').ways.find(({ code }) => PAIR.test(code));
  if (!way) throw new Error(`${place}: no way to set it takes a name and a value`);
  const [before = '', form, after = ''] = way.code.split(PAIR);
  const typed = settings.map(
    ([name, value]) => [name, form === 'literal' ? literalOf(value) : value] as const,
  );
  return { before, after, settings: typed };
}

/** A way as it is sent to the browser. */
function sentWay(
  id: string,
  { name, short, engine, paste }: PlanWay,
  cni: string,
  places: Readonly<Record<string, SettingPlace>>,
): SentWay {
  return { id, name, short, engine, cni, ...(paste ? { paste: pasteForm(paste, places) } : {}) };
}

/** Interactions of a mode on how pods come by their addresses. */
function onAddresses(comparison: Comparison, mode: string): readonly InteractionLink[] {
  const { interactions = {} } = comparison;
  return touchingMode(comparison, mode).filter(({ id }) =>
    interactions[id]?.claims.some((key) => key.includes('/ipam.')),
  );
}

/** Every way, in the order of the page. */
export function wayViews(
  comparison: Comparison,
  ways: Readonly<Record<string, PlanWay>>,
  places: Readonly<Record<string, SettingPlace>>,
): readonly WayView[] {
  return Object.entries(ways).map(([id, way]) => {
    const mode = entryOf(modesOf(comparison), way.mode, 'mode');
    return {
      ...sentWay(id, way, mode.cnis.at(-1) ?? '', places),
      mode: way.mode,
      modeName: mode.name,
      summary: mode.summary,
      costs: way.costs.map((feature) => ({
        ...modeAnswer(comparison, way.mode, feature),
        feature,
        name: entryOf(comparison.features, feature, 'feature').name,
      })),
      interactions: onAddresses(comparison, way.mode),
    };
  });
}
