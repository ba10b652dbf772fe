import { type State, STATE_WORDS } from '../../lib/support.ts';
import { type PreviewElement, row, words } from './element.ts';
import { colour, FAMILY, type PreviewLook } from './look.ts';

/** A mark is a picture of its own, which the styles around it do not reach. */
function atNight(ink: string, { night }: PreviewLook): string {
  const dark = night?.[ink];
  if (dark === undefined) return '';
  return `<style>@media (prefers-color-scheme:dark){[fill='${ink}']{fill:${dark}}[stroke='${ink}']{stroke:${dark}}}</style>`;
}

/** The mark in its colour. The drawings of the site are masks: black, on nothing. */
function mark(look: PreviewLook, state: State, side: number): PreviewElement {
  const ink = colour(look, state);
  const drawing = look.marks[state];
  const box = { width: side, height: side };
  if (drawing === undefined) return row({ ...box, backgroundColor: ink });
  const svg = drawing
    .replace('<svg ', `<svg width='${side}' height='${side}' fill='${ink}' `)
    .replaceAll("stroke='black'", `stroke='${ink}'`)
    .replace(/(?<=^<svg [^>]*>)/u, atNight(ink, look));
  const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return { type: 'img', props: { src, ...box, style: box } };
}

/** A mark without its word; a description is a grey square. */
export function bareMark(look: PreviewLook, state: State, side: number): PreviewElement {
  if (state !== 'described') return mark(look, state, side);
  return row({ width: side, height: side, backgroundColor: colour(look, 'rule') });
}

/** A mark with a label in the colour of its state. `size` is that of the label, in pixels. */
export function labelledMark(
  look: PreviewLook,
  state: State,
  size: number,
  label: string,
): PreviewElement {
  const style = { fontFamily: FAMILY.mono, fontSize: size, color: colour(look, state) };
  return row({ alignItems: 'center', columnGap: size * 0.5 }, [
    mark(look, state, Math.round(size * 0.85)),
    words(label, style),
  ]);
}

/** A support mark with its word; nothing for a plain description. */
export function stateMark(
  look: PreviewLook,
  state: State,
  size: number,
): readonly PreviewElement[] {
  return state === 'described' ? [] : [labelledMark(look, state, size, STATE_WORDS[state])];
}
