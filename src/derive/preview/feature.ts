import { reviewNote } from '../claim/review.ts';
import type { FeatureView } from '../feature/feature-page.ts';
import type { CellView } from '../table/row.ts';
import { column, type PreviewElement, row, rule, words } from './element.ts';
import { framed, TEXT_WIDTH } from './frame.ts';
import { colour, HEADING, hue, type PreviewLook } from './look.ts';
import { stateMark } from './mark.ts';
import { fittedText, type Room } from './text.ts';

const STATE_WIDTH = 222;

/** Room for the name of a CNI. */
interface NameRoom {
  readonly width: number;
  readonly size: number;
}

/** How much of the image the answer of one CNI takes. */
interface Density {
  /** With so many CNIs at most; with more than any has, the marks alone are shown. */
  readonly rows: number;
  readonly height: number;
  readonly name: NameRoom;
  readonly value: Room['sizes'];
}

const DENSITIES: readonly Density[] = [
  {
    rows: 3,
    height: 80,
    name: { width: 306, size: 30 },
    value: [
      [30, 1],
      [27, 2],
      [23, 3],
    ],
  },
  {
    rows: 4,
    height: 58,
    name: { width: 306, size: 26 },
    value: [
      [26, 1],
      [22, 2],
    ],
  },
];

const HALF_NAME: NameRoom = { width: 290, size: 26 };

const QUESTION: Room = {
  width: TEXT_WIDTH,
  sizes: [
    [50, 2],
    [42, 2],
    [36, 3],
  ],
};

function nameOf(
  look: PreviewLook,
  { cni, cniName }: CellView,
  { width, size }: NameRoom,
): PreviewElement {
  return row({ width, flexShrink: 0, columnGap: 18 }, [
    row({ width: 6, backgroundColor: hue(look, cni) }),
    words(cniName, { fontSize: size, fontWeight: 600 }),
  ]);
}

/** State and value; without a value the state has all the room. */
function answerOf(look: PreviewLook, { claim }: CellView, density: Density) {
  const marks = stateMark(look, claim.state, 22);
  if (claim.value === '') return marks;
  const stateWidth = marks.length === 0 ? 0 : STATE_WIDTH;
  const width = TEXT_WIDTH - density.name.width - stateWidth;
  return [
    ...(marks.length === 0 ? [] : [row({ width: stateWidth, flexShrink: 0 }, marks)]),
    fittedText(claim.value, { width, sizes: density.value }),
  ];
}

/** A CNI's full answer on a line of its own. */
function fullRow(look: PreviewLook, cell: CellView, density: Density): PreviewElement {
  return column({}, [
    rule(colour(look, 'rule'), { height: 1 }),
    row({ alignItems: 'center', minHeight: density.height }, [
      nameOf(look, cell, density.name),
      ...answerOf(look, cell, density),
    ]),
  ]);
}

/** A CNI with its mark, half a line wide. */
function halfRow(look: PreviewLook, cell: CellView): PreviewElement {
  return row({ width: TEXT_WIDTH / 2, height: 40, alignItems: 'center' }, [
    nameOf(look, cell, HALF_NAME),
    ...stateMark(look, cell.claim.state, 18),
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
  const density = DENSITIES.find(({ rows }) => cells.length <= rows);
  const answers =
    density === undefined
      ? row(
          { flexWrap: 'wrap' },
          cells.map((cell) => halfRow(look, cell)),
        )
      : column(
          {},
          cells.map((cell) => fullRow(look, cell, density)),
        );
  return framed(look, { id, notes }, [fittedText(question, QUESTION, HEADING), answers]);
}
