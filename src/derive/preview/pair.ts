import { formatDay } from '../../lib/day.ts';
import type { AreaCount, PairView } from '../pair/view.ts';
import type { ColumnView } from '../table/matrix.ts';
import { column, type PreviewElement, row, rule, words } from './element.ts';
import { framed, TEXT_WIDTH } from './frame.ts';
import { colour, FAMILY, HEADING, hue, type PreviewLook } from './look.ts';
import { fittedText, type Room } from './text.ts';

const BAR = 6;
const INDENT = 30;

const NAME: Room = {
  width: TEXT_WIDTH - BAR - INDENT,
  sizes: [
    [72, 1],
    [56, 1],
    [46, 2],
  ],
};

/** Areas named at most. */
const AREAS = 8;

function side(look: PreviewLook, { name, cni }: ColumnView): PreviewElement {
  return row({}, [
    rule(hue(look, cni), { width: BAR }),
    column({ paddingLeft: INDENT }, [fittedText(name, NAME, HEADING)]),
  ]);
}

/** An area with the questions in which the two differ. */
function areaCount(look: PreviewLook, { name, differing, of }: AreaCount): PreviewElement {
  const note = { fontFamily: FAMILY.mono, fontSize: 23, color: colour(look, 'ink-3') };
  return row({ columnGap: 14, alignItems: 'baseline' }, [
    words(name, { fontSize: 27 }),
    words(`${String(differing)} of ${String(of)}`, note),
  ]);
}

/** The preview of two against each other: their names, and in how many questions they differ. */
export function pairPreview(
  look: PreviewLook,
  { id, columns, counts, total, areas }: PairView,
  reviewed: string,
): PreviewElement {
  const differing = `different answers to ${String(counts.differs)} of ${String(total)} questions`;
  const most = areas.filter((area) => area.differing > 0).slice(0, AREAS);
  const notes = [differing, `re-read ${formatDay(reviewed)}`] as const;
  return framed(look, { id, notes }, [
    column({ rowGap: 12 }, [
      side(look, columns[0]),
      words('vs', { fontSize: 34, color: colour(look, 'ink-3'), paddingLeft: BAR + INDENT }),
      side(look, columns[1]),
    ]),
    row(
      { flexWrap: 'wrap', columnGap: 44, rowGap: 8 },
      most.map((area) => areaCount(look, area)),
    ),
  ]);
}
