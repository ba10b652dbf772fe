import { reviewNote } from '../claim/review.ts';
import type { FeatureView } from '../feature/feature-page.ts';
import type { CellView } from '../table/row.ts';
import { column, type PreviewElement, row, rule, words } from './element.ts';
import { framed, TEXT_WIDTH } from './frame.ts';
import { colour, HEADING, hue, type PreviewLook } from './look.ts';
import { stateMark } from './mark.ts';
import { fittedText, type Room } from './text.ts';

const NAME_WIDTH = 306;
const STATE_WIDTH = 222;

/** How many CNIs have room for their values; with more, the marks alone are shown. */
const FULL_ROWS = 4;

const QUESTION: Room = {
  width: TEXT_WIDTH,
  sizes: [
    [50, 2],
    [42, 2],
    [36, 3],
  ],
};

function name(look: PreviewLook, { cni, cniName }: CellView): PreviewElement {
  return row({ width: NAME_WIDTH, flexShrink: 0, columnGap: 18 }, [
    row({ width: 6, backgroundColor: hue(look, cni) }),
    words(cniName, { fontSize: 30, fontWeight: 600 }),
  ]);
}

/** A CNI's full answer on a line of its own. */
function fullRow(look: PreviewLook, cell: CellView): PreviewElement {
  const { state, value } = cell.claim;
  const marks = stateMark(look, state, 22);
  const width = TEXT_WIDTH - NAME_WIDTH - (marks.length === 0 ? 0 : STATE_WIDTH);
  const room = {
    width,
    sizes: [
      [30, 1],
      [27, 2],
      [23, 3],
    ],
  } as const;
  return column({}, [
    rule(colour(look, 'rule'), { height: 1 }),
    row({ alignItems: 'center', minHeight: 80 }, [
      name(look, cell),
      ...(marks.length === 0 ? [] : [row({ width: STATE_WIDTH, flexShrink: 0 }, marks)]),
      ...(value === '' ? [] : [fittedText(value, room)]),
    ]),
  ]);
}

/** A CNI with its mark, half a line wide. */
function halfRow(look: PreviewLook, cell: CellView): PreviewElement {
  return row({ width: TEXT_WIDTH / 2, height: 40, alignItems: 'center' }, [
    name(look, cell),
    ...stateMark(look, cell.claim.state, 22),
  ]);
}

/** The preview of a feature: what is asked, and what each CNI answers. */
export function featurePreview(
  look: PreviewLook,
  { row: view, areaName }: FeatureView,
): PreviewElement {
  const { id, question, cells } = view;
  const claims = cells.map(({ claim }) => claim);
  const notes = [areaName, reviewNote('claims', claims)] as const;
  const answers =
    cells.length > FULL_ROWS
      ? row(
          { flexWrap: 'wrap' },
          cells.map((cell) => halfRow(look, cell)),
        )
      : column(
          {},
          cells.map((cell) => fullRow(look, cell)),
        );
  return framed(look, { id, notes }, [fittedText(question, QUESTION, HEADING), answers]);
}
