import { STATE_WORDS, SUPPORT_STATES } from '../../lib/support.ts';
import { formatDay } from '../../lib/day.ts';
import { reviewNote } from '../claim/review.ts';
import type { ClaimView } from '../claim/view.ts';
import { entryOf } from '../comparison/entry.ts';
import { matrixOf } from '../table/matrix.ts';
import type { Comparison, ComparedCni } from '../comparison/schema.ts';
import { type Tally, tallyOf } from '../table/tally.ts';
import { column, type PreviewElement, row, rule, words } from './element.ts';
import { framed, TEXT_WIDTH } from './frame.ts';
import { colour, HEADING, hue, type PreviewLook } from './look.ts';
import { labelledMark, stateMark } from './mark.ts';
import { fittedText, type Room } from './text.ts';

const INDENT = 36;

const SUMMARY: Room = {
  width: TEXT_WIDTH - INDENT,
  sizes: [
    [42, 3],
    [36, 4],
  ],
};

/** What the preview of a CNI shows. */
export interface CniPreview {
  readonly id: string;
  readonly cni: ComparedCni;
  readonly tally: Tally;
  readonly claims: readonly ClaimView[];
}

/** A CNI out of the comparison; throws where there is none of that id. */
export function cniPreviewOf(comparison: Comparison, id: string): CniPreview {
  const rows = matrixOf(comparison).groups.flatMap((group) => group.rows);
  const cells = rows.flatMap((each) => each.cells.filter(({ cni }) => cni === id));
  return {
    id,
    cni: entryOf(comparison.cnis, id, 'CNI'),
    tally: tallyOf(rows, id),
    claims: cells.map(({ claim }) => claim),
  };
}

function tallyLine(look: PreviewLook, tally: Tally): PreviewElement {
  const counted = SUPPORT_STATES.flatMap((state) => {
    const count = tally[state];
    return count === undefined ? [] : [{ state, label: `${STATE_WORDS[state]} ${count}` }];
  });
  if (counted.length === 0) return row({}, stateMark(look, 'unresearched', 24));
  return row(
    { flexWrap: 'wrap', columnGap: 40, rowGap: 14 },
    counted.map(({ state, label }) => labelledMark(look, state, 24, label)),
  );
}

/** The preview of a CNI: its name and sentence, and how its answers spread. */
export function cniPreview(
  look: PreviewLook,
  { id, cni, tally, claims }: CniPreview,
): PreviewElement {
  const version = `${cni.version}, ${formatDay(cni.released)}`;
  const notes = [version, reviewNote('claims', claims)] as const;
  return framed(look, { id, notes }, [
    row({}, [
      rule(hue(look, id), { width: 6 }),
      column({ paddingLeft: INDENT - 6, rowGap: 18 }, [
        words(cni.name, { ...HEADING, fontSize: 84, lineHeight: 1 }),
        fittedText(cni.summary, SUMMARY, { color: colour(look, 'ink-2') }),
      ]),
    ]),
    tallyLine(look, tally),
  ]);
}
