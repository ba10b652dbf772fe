import { entryOf } from '../comparison/entry.ts';

/** What the preview images take from the styles of the site. */
export interface PreviewLook {
  /** Colours of the light theme by token, `paper`. */
  readonly colours: Readonly<Record<string, string>>;
  /** Drawings of the support marks by state; a full square has none. */
  readonly marks: Readonly<Record<string, string>>;
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

/** Colours out of the text of `tokens.css`, marks out of that of `claim.css`. */
export function lookOf(tokens: string, claim: string): PreviewLook {
  return { colours: entries(tokens, COLOUR), marks: entries(claim, MARK) };
}

/** A colour by the name of its token; throws where `tokens.css` has none. */
export function colour({ colours }: PreviewLook, token: string): string {
  return entryOf(colours, token, 'colour in tokens.css');
}

/** The hue of a CNI; grey, as on the pages, where it has none. */
export function hue(look: PreviewLook, cni: string): string {
  return look.colours[cni] ?? colour(look, 'ink-3');
}
