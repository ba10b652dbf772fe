import { formatDay } from '../../lib/day.ts';
import { cniNames, NAMED_AT_MOST } from '../comparison/names.ts';
import type { Comparison } from '../comparison/schema.ts';
import { lastReviewed } from '../claim/review.ts';
import { column, type PreviewElement, row } from './element.ts';
import { framed, TEXT_WIDTH } from './frame.ts';
import { colour, HEADING, hue, type PreviewLook } from './look.ts';
import { fittedText } from './text.ts';

const NODE = 18;
const HOPS = 5;

/** The recurring figure of the site: a wire in the hue of a CNI, its last node filled. */
function wire(look: PreviewLook, cni: string): PreviewElement {
  const tone = hue(look, cni);
  const node = (isLast: boolean) =>
    row({
      boxSizing: 'border-box',
      width: NODE,
      height: NODE,
      borderRadius: NODE / 2,
      border: `2px solid ${tone}`,
      backgroundColor: isLast ? tone : colour(look, 'paper'),
    });
  const line = row({ flexGrow: 1, height: 2, backgroundColor: tone });
  const hops = Array.from({ length: HOPS }, () => [line, node(false)]).flat();
  return row({ alignItems: 'center' }, [node(false), ...hops, line, node(true)]);
}

/** The preview of every page that has none of its own. */
export function sitePreview(look: PreviewLook, comparison: Comparison): PreviewElement {
  const { order, cnis, features } = comparison;
  const names = cniNames(order.cnis.map((id) => cnis[id]?.name ?? id));
  const count = `${Object.keys(features).length} features`;
  const notes = [count, `facts re-read ${formatDay(lastReviewed(comparison))}`] as const;
  const title = {
    width: TEXT_WIDTH,
    sizes: [
      [76, 2],
      [56, 3],
      [44, 4],
    ],
  } as const;
  const claim = { width: TEXT_WIDTH, sizes: [[40, 2]] } as const;
  return framed(look, { id: 'Kubernetes CNI plugins', notes }, [
    fittedText(`${names}, side by side`, title, HEADING),
    fittedText('One claim a cell: sourced, dated and linkable.', claim, {
      color: colour(look, 'ink-2'),
    }),
    column(
      { rowGap: 14 },
      order.cnis.slice(0, NAMED_AT_MOST).map((id) => wire(look, id)),
    ),
  ]);
}
