import { column, type PreviewElement, row, rule, words } from '../preview/element.ts';
import { colour, FAMILY, hue, type PreviewLook } from '../preview/look.ts';
import { stateMark } from '../preview/mark.ts';
import { fittedText, type Room } from '../preview/text.ts';
import type { EmbedAnswer, EmbedView } from './view.ts';

/** Width of a picture in its own units; it is as high as its texts need. */
export const PICTURE_WIDTH = 800;

const MARGIN = 28;
const TEXT_WIDTH = PICTURE_WIDTH - 2 * MARGIN;
const BAR = 4;
const INDENT = 16;
const NAME_WIDTH = 190;
const STATE_WIDTH = 150;

/** Room for a text of one size on as many lines as it takes. */
function room(size: number, width: number): Room {
  return { width, sizes: [[size, Infinity]] };
}

function noteStyle(look: PreviewLook) {
  return { fontFamily: FAMILY.mono, fontSize: 14, lineHeight: 1.4, color: colour(look, 'ink-3') };
}

/** An answer of several, on a line of its own. */
function answerLine(look: PreviewLook, { cni, name, state, value }: EmbedAnswer): PreviewElement {
  const marks = stateMark(look, state, 16);
  const width = TEXT_WIDTH - BAR - INDENT - NAME_WIDTH - (marks.length === 0 ? 0 : STATE_WIDTH);
  return column({}, [
    row({ padding: '8px 0' }, [
      rule(hue(look, cni), { width: BAR }),
      row({ paddingLeft: INDENT, minHeight: 34, alignItems: 'center' }, [
        row({ width: NAME_WIDTH, flexShrink: 0, fontSize: 19, fontWeight: 600 }, [words(name)]),
        ...(marks.length === 0 ? [] : [row({ width: STATE_WIDTH, flexShrink: 0 }, marks)]),
        ...(value === '' ? [] : [fittedText(value, room(19, width))]),
      ]),
    ]),
    rule(colour(look, 'rule'), { height: 1 }),
  ]);
}

/** The one answer of a claim, with what it must not be read without. */
function answerBlock(look: PreviewLook, answer: EmbedAnswer): PreviewElement {
  const { cni, name, version = '', state, value, note } = answer;
  const width = TEXT_WIDTH - BAR - INDENT;
  return column({}, [
    row({ padding: '14px 0' }, [
      rule(hue(look, cni), { width: BAR }),
      column({ paddingLeft: INDENT, rowGap: 6 }, [
        row({ columnGap: 14, alignItems: 'center' }, [
          words(name, { fontSize: 21, fontWeight: 600 }),
          words(version, noteStyle(look)),
          ...stateMark(look, state, 17),
        ]),
        ...(value === '' ? [] : [fittedText(value, room(25, width))]),
        ...(note === undefined
          ? []
          : [fittedText(note, room(16, width), { color: colour(look, 'ink-2') })]),
      ]),
    ]),
    rule(colour(look, 'rule'), { height: 1 }),
  ]);
}

function answersOf(look: PreviewLook, { cni, answers }: EmbedView): readonly PreviewElement[] {
  return answers.map((answer) =>
    cni === undefined ? answerLine(look, answer) : answerBlock(look, answer),
  );
}

/** A row or a claim as a picture, with the address where it lives as printed and the day. */
export function embedPicture(look: PreviewLook, view: EmbedView, site: string): PreviewElement {
  return column(
    {
      width: PICTURE_WIDTH,
      boxSizing: 'border-box',
      padding: `22px ${String(MARGIN)}px 18px`,
      backgroundColor: colour(look, 'paper'),
      color: colour(look, 'ink'),
      fontFamily: FAMILY.serif,
      lineHeight: 1.3,
    },
    [
      fittedText(view.name, room(25, TEXT_WIDTH), { fontWeight: 600 }),
      fittedText(view.question, room(18, TEXT_WIDTH), {
        color: colour(look, 'ink-2'),
        paddingBottom: 12,
      }),
      rule(colour(look, 'rule-strong'), { height: 1 }),
      ...answersOf(look, view),
      row(
        {
          ...noteStyle(look),
          flexWrap: 'wrap',
          justifyContent: 'space-between',
          columnGap: 28,
          paddingTop: 12,
        },
        [words(view.stands), words(site)],
      ),
    ],
  );
}
