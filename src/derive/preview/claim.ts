import { reviewNote } from '../claim/review.ts';
import type { ClaimPageView } from '../feature/claim-page.ts';
import { column, type PreviewElement, row, rule, words } from './element.ts';
import { framed, TEXT_WIDTH } from './frame.ts';
import { colour, HEADING, hue, type PreviewLook } from './look.ts';
import { stateMark } from './mark.ts';
import { fittedText, type Room } from './text.ts';

const BAR = 6;
const INDENT = 30;

const QUESTION: Room = {
  width: TEXT_WIDTH,
  sizes: [
    [44, 2],
    [38, 2],
    [32, 3],
  ],
};

const VALUE: Room = {
  width: TEXT_WIDTH - BAR - INDENT,
  sizes: [
    [64, 2],
    [54, 2],
    [44, 3],
  ],
};

function answer(look: PreviewLook, { cell, cni }: ClaimPageView): PreviewElement {
  return row({}, [
    rule(hue(look, cell.cni), { width: BAR }),
    column({ paddingLeft: INDENT, rowGap: 10 }, [
      words(cni.name, { fontSize: 36, fontWeight: 600 }),
      ...stateMark(look, cell.claim.state, 28),
      ...(cell.claim.value === ''
        ? []
        : [fittedText(cell.claim.value, VALUE, { marginTop: 6, ...HEADING })]),
    ]),
  ]);
}

/** The preview of a claim: what is asked, and what one CNI answers. */
export function claimPreview(look: PreviewLook, id: string, view: ClaimPageView): PreviewElement {
  const { cell, cni, question } = view;
  const notes = [`${cni.name} ${cni.version}`, reviewNote('claim', [cell.claim])] as const;
  return framed(look, { id, notes }, [
    fittedText(question, QUESTION, { color: colour(look, 'ink-2') }),
    answer(look, view),
  ]);
}
