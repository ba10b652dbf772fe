import { entryOf } from '../comparison/entry.ts';
import { type Hue, huesOf, missingHue } from './hue.ts';

/** What the preview images take from the styles of the site. */
export interface PreviewLook {
  /** Colours of the light theme by token, `paper`. */
  readonly colours: Readonly<Record<string, string>>;
  readonly hues: Readonly<Record<string, Hue>>;
  /** Drawings of the support marks by state; a full square has none. */
  readonly marks: Readonly<Record<string, string>>;
  /** The colour at night of each colour of the light theme; for pictures that follow their reader. */
  readonly night?: Readonly<Record<string, string>>;
}

/** Families under which the fonts of the images are loaded. */
export const FAMILY = { serif: 'Source Serif', mono: 'Plex Mono' } as const;

/** Heads weigh more than text and are set slightly tight. */
export const HEADING = { fontWeight: 600, lineHeight: 1.15, letterSpacing: '-0.01em' } as const;

const COLOUR = /--([\w-]+):\s*light-dark\((#[0-9a-f]{6})/gu;
const MARK =
  /\[data-state='(\w+)'\]::before\s*\{\s*mask-image:\s*url\("data:image\/svg\+xml,([^"]+)"/gu;

function entries(css: string, pattern: RegExp): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...css.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Colours out of the text of `tokens.css`, marks out of `state.css`, hues out of `cni-hues.css`. */
export function lookOf(tokens: string, states: string, hues: string): PreviewLook {
  return { colours: entries(tokens, COLOUR), marks: entries(states, MARK), hues: huesOf(hues) };
}

const PAIR = /light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gu;

/** The same, with the colours of the night. */
export function lookWithNight(tokens: string, states: string, hues: string): PreviewLook {
  const night = [tokens, hues].flatMap((css) => [...css.matchAll(PAIR)]);
  const pairs = night.map(([, light = '', dark = '']) => [light, dark] as const);
  return { ...lookOf(tokens, states, hues), night: Object.fromEntries(pairs) };
}

/** A colour by the name of its token; throws where `tokens.css` has none. */
export function colour({ colours }: PreviewLook, token: string): string {
  return entryOf(colours, token, 'colour in tokens.css');
}

/** The hue of a CNI in the light theme; throws where `cni-hues.css` has none, which stops the build. */
export function hue({ hues }: PreviewLook, cni: string): string {
  const own = hues[cni];
  if (own === undefined) throw new Error(missingHue(cni));
  return own.light;
}
