import { column, type PreviewElement, PREVIEW_SIZE, row, rule, words } from './element.ts';
import { colour, FAMILY, type PreviewLook } from './look.ts';

/** Width of what stands between the margins, in pixels. */
export const TEXT_WIDTH = 1056;

const MARGIN = (PREVIEW_SIZE.width - TEXT_WIDTH) / 2;

/** What stands around the subject of an image. */
export interface Frame {
  /** Right end of the head: what the image is about, by its id. */
  readonly id: string;
  /** Left and right end of the foot. */
  readonly notes: readonly [left: string, right: string];
}

/** An image: the name of the site and a rule above, notes below, the subject between. */
export function framed(
  look: PreviewLook,
  { id, notes }: Frame,
  subject: readonly PreviewElement[],
): PreviewElement {
  const note = { fontFamily: FAMILY.mono, fontSize: 23, color: colour(look, 'ink-3') };
  const ends = { justifyContent: 'space-between', alignItems: 'baseline' };
  return column(
    {
      ...PREVIEW_SIZE,
      boxSizing: 'border-box',
      padding: `44px ${MARGIN}px 38px`,
      backgroundColor: colour(look, 'paper'),
      color: colour(look, 'ink'),
      fontFamily: FAMILY.serif,
      lineHeight: 1.2,
    },
    [
      row({ ...ends, paddingBottom: 14 }, [
        words('CNI Compare', { fontSize: 32, fontWeight: 600 }),
        words(id, note),
      ]),
      rule(colour(look, 'rule-strong'), { height: 2 }),
      column(
        { flexGrow: 1, justifyContent: 'space-between', padding: '30px 0', rowGap: 24 },
        subject,
      ),
      rule(colour(look, 'rule'), { height: 1 }),
      row(
        { ...ends, ...note, paddingTop: 16 },
        notes.map((text) => words(text)),
      ),
    ],
  );
}
