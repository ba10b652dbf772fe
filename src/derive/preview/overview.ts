import { formatDay } from '../../lib/day.ts';
import { lastReviewed } from '../claim/review.ts';
import { cniNames } from '../comparison/names.ts';
import type { Comparison } from '../comparison/schema.ts';
import { type GroupView, matrixOf } from '../table/matrix.ts';
import { column, type PreviewElement, row, words } from './element.ts';
import { framed } from './frame.ts';
import { colour, FAMILY, type PreviewLook } from './look.ts';
import { bareMark } from './mark.ts';

/** Side of a mark and room between two, in pixels. */
const SIDE = 13;
const GAP = 4;

function block(look: PreviewLook, { short, rows }: GroupView): PreviewElement {
  const name = { fontFamily: FAMILY.mono, fontSize: 15, color: colour(look, 'ink-2') };
  return column({ rowGap: GAP }, [
    words(short, name),
    ...rows.map(({ cells }) =>
      row(
        { columnGap: GAP },
        cells.map(({ claim }) => bareMark(look, claim.state, SIDE)),
      ),
    ),
  ]);
}

/** The preview of the full comparison: every answer as its mark, by area. */
export function overviewPreview(look: PreviewLook, comparison: Comparison): PreviewElement {
  const { columns, groups } = matrixOf(comparison);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const notes = [
    `${count} features of ${cniNames(columns.map(({ name }) => name))}`,
    formatDay(lastReviewed(comparison)),
  ] as const;
  return framed(look, { id: 'the full comparison', notes }, [
    row(
      { justifyContent: 'space-between' },
      groups.map((group) => block(look, group)),
    ),
  ]);
}
