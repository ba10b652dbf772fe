import { formatDay } from '../../lib/day.ts';
import { listing } from '../../lib/text.ts';
import { PAYERS } from '../benchmark/words.ts';
import { studiesOf } from '../benchmark/view.ts';
import { lastReviewed } from '../claim/review.ts';
import type { Comparison } from '../comparison/schema.ts';
import { column, type PreviewElement, row, words } from './element.ts';
import { framed, TEXT_WIDTH } from './frame.ts';
import { colour, FAMILY, HEADING, type PreviewLook } from './look.ts';
import { fittedText } from './text.ts';

/** A study as a line: its year, and who paid. */
function line(look: PreviewLook, published: string, paid: string): PreviewElement {
  const note = { fontFamily: FAMILY.mono, fontSize: 20, color: colour(look, 'ink-2') };
  return row({ alignItems: 'center', columnGap: 20 }, [
    row({ width: 14, height: 14, backgroundColor: colour(look, 'ink-3') }),
    words(`${published.slice(0, 4)} · ${paid}`, note),
  ]);
}

/** The preview of the benchmarks: how many there are, when, and who paid. */
export function benchmarksPreview(look: PreviewLook, comparison: Comparison): PreviewElement {
  const studies = Object.values(studiesOf(comparison));
  const notes = [`${String(studies.length)} studies`, formatDay(lastReviewed(comparison))] as const;
  const title = {
    width: TEXT_WIDTH,
    sizes: [
      [64, 2],
      [48, 3],
    ],
  } as const;
  const byLine = new Map(
    studies.map(({ published, payer }) => [
      `${published.slice(0, 4)} ${payer}`,
      { published, payer },
    ]),
  );
  return framed(look, { id: 'benchmarks', notes }, [
    fittedText(
      `What others measured: ${listing(['who paid', 'what it cannot tell'])}`,
      title,
      HEADING,
    ),
    column(
      { rowGap: 10 },
      [...byLine.values()]
        .slice(0, 6)
        .map(({ published, payer }) => line(look, published, PAYERS[payer])),
    ),
  ]);
}
