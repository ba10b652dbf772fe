import { readFileSync } from 'node:fs';
import satori from 'satori';
import { describe, expect, it } from 'vitest';
import * as facts from '~/data/index.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { featureView } from '~/derive/feature/feature-page.ts';
import { type PreviewElement, PREVIEW_SIZE } from '~/derive/preview/element.ts';
import { featurePreview } from '~/derive/preview/feature.ts';
import { lookOf } from '~/derive/preview/look.ts';
import { fonts } from '~/render/renderer.ts';
import type { CellView } from '~/derive/table/row.ts';

/** Fonts are read with the first image. */
const PATIENCE = { timeout: 60_000 };

function styles(name: string): string {
  return readFileSync(new URL(`../../../src/styles/${name}.css`, import.meta.url), 'utf8');
}

const look = lookOf(styles('tokens'), styles('state'), styles('cni-hues'));
const comparison = comparisonOf(facts);

/** How far the lowest element of an image reaches, in pixels. */
async function bottomOf(element: PreviewElement): Promise<number> {
  let bottom = 0;
  const onNodeDetected = ({ top, height }: { top: number; height: number }) => {
    bottom = Math.max(bottom, top + height);
  };
  await satori(element, { ...PREVIEW_SIZE, fonts, onNodeDetected });
  return Math.round(bottom);
}

const features = comparison.order.features.map((id) => featureView(comparison, id));
const longestQuestion = features.reduce((a, b) =>
  b.row.question.length > a.row.question.length ? b : a,
);
const cells = features.flatMap(({ row }) => row.cells);
const longestFirst = cells.toSorted((a, b) => b.claim.value.length - a.claim.value.length);

/** A cell that nobody has looked into. */
function unread(cell: CellView): CellView {
  return { ...cell, claim: { ...cell.claim, state: 'unresearched', value: '' } };
}

describe.each([3, 4, 5, 12])('the image of a feature with %i CNIs', PATIENCE, (count) => {
  const some = longestFirst.slice(0, count);

  it.each([
    ['the longest answers', some],
    ['no answer at all', some.map(unread)],
  ])('has room for the longest question and %s', async (_, shown) => {
    const view = { ...longestQuestion, row: { ...longestQuestion.row, cells: shown } };
    expect(await bottomOf(featurePreview(look, view))).toBeLessThanOrEqual(PREVIEW_SIZE.height);
  });
});
