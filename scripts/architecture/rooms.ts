import type { Import } from './imports.ts';

/** The layers of `src`, each of which may import from those before it alone. */
export const LAYERS = [
  'styles',
  'data',
  'lib',
  'client',
  'derive',
  'render',
  'load',
  'components',
  'layouts',
  'pages',
] as const;

/** The rooms of `derive/`, each of which may import from those before it alone. */
export const ROOMS = [
  'comparison',
  'claim',
  'mode',
  'interaction',
  'topic',
  'setting',
  'symptom',
  'benchmark',
  'history',
  'table',
  'search',
  'sources',
  'about',
  'feature',
  'api',
  'decision',
  'choose',
  'plan',
  'check',
  'policy',
  'path',
  'pair',
  'prose',
  'preview',
  'embed',
] as const;

/** Imports from one place to another, counted. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** None of them is there when the code runs. */
  readonly isTypeOnly: boolean;
}

/** The layer of a file. What stands at the top of `src` is named after itself. */
export function layerOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : file;
}

/** The room of a file of `derive/`; nothing for the others. */
export function roomOf(file: string): string | undefined {
  const [layer, room, inside] = file.split('/');
  return layer === 'derive' && inside !== undefined ? room : undefined;
}

/** The imports between places, those within one left out. */
export function arrowsBetween(
  imports: readonly Import[],
  placeOf: (file: string) => string | undefined,
): readonly Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const { from, to, isTypeOnly } of imports) {
    const [start, end] = [placeOf(from), placeOf(to)];
    if (start === undefined || end === undefined || start === end) continue;
    const key = `${start} ${end}`;
    const known = arrows.get(key);
    arrows.set(key, {
      from: start,
      to: end,
      count: (known?.count ?? 0) + 1,
      isTypeOnly: (known?.isTypeOnly ?? true) && isTypeOnly,
    });
  }
  return [...arrows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, arrow]) => arrow);
}

/** Arrows that run against an order of places, or touch a place that the order does not name. */
export function arrowsAgainst(
  arrows: readonly Arrow[],
  order: readonly string[],
): readonly Arrow[] {
  return arrows.filter(({ from, to }) => {
    const [start, end] = [order.indexOf(from), order.indexOf(to)];
    return start < 0 || end < 0 || end > start;
  });
}
