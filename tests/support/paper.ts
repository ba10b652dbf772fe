import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** Milliseconds that a browser may take to print a page, on a machine that is busy. */
const PATIENCE = 20_000;
/** The same for the longest pages. */
export const LONG_PATIENCE = 60_000;

/** CSS pixels between the margins of A4, upright and across. */
export const PAPER = { upright: 718, across: 1047 };

/**
 * How many sheets of A4 a page of a template may fill, by the names of `BUDGETS`: what it fills
 * today, and some room for the facts to grow.
 */
export const SHEETS: Readonly<Record<string, number>> = {
  '/': 4,
  '/404.html': 2,
  '/about/': 5,
  '/api/': 8,
  '/benchmarks/': 30,
  '/as-of/*/': 16,
  '/as-of/*/*/': 24,
  '/changes/': 82,
  '/check/': 2,
  '/check/fields/': 26,
  '/choose/': 16,
  '/cni/': 3,
  '/cni/*/': 36,
  '/compare/': 12,
  '/compare/print/': 182,
  '/compare/*/': 12,
  '/corrections/': 9,
  '/features/': 8,
  '/features/*/': 5,
  '/features/*/*/': 6,
  '/guides/': 3,
  '/guides/glossary/': 5,
  '/guides/policies/': 50,
  '/guides/*/': 10,
  '/interactions/': 38,
  '/modes/': 5,
  '/modes/*/': 12,
  '/packet-paths/': 6,
  '/plan/': 6,
  '/reference/': 1,
  '/search/': 18,
  '/settings/': 36,
  '/settings/*/': 7,
  '/sources/': 84,
  '/symptoms/': 10,
  '/symptoms/*/': 7,
};

/** A page as a PDF on A4, or on the paper that it asks for; throws where that takes too long. */
export async function printed(page: Page, format = 'A4', patience = PATIENCE): Promise<Buffer> {
  const late = setTimeout(patience, undefined, { ref: false }).then(() => {
    throw new Error(`${page.url()}: not printed after ${String(patience / 1000)} s`);
  });
  return Promise.race([page.pdf({ format, preferCSSPageSize: true }), late]);
}

/** How many sheets a PDF has. */
export function sheetCount(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

/** Texts that paper of this width would cut, and words that it breaks between two letters. */
export async function spoiltTexts(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() => {
    const isForEars = (element: Element) => element.closest('.sr-only, svg') !== null;
    const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.checkVisibility() && !isForEars(element),
    );
    const nameOf = ({ tagName, className, textContent }: HTMLElement) =>
      `<${tagName.toLowerCase()} class="${className}"> ${textContent.trim().slice(0, 40)}`;
    const cut = shown
      .filter(({ clientWidth, scrollWidth }) => scrollWidth > clientWidth + 1)
      .filter(({ clientWidth }) => clientWidth > 0);
    const beyond = shown.filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1,
    );
    const broken = shown
      .filter((element) => element.closest('code, pre, a[href^="http"]') === null)
      .flatMap((element) => [...element.childNodes])
      .filter((node) => node instanceof Text)
      .flatMap((text) =>
        [...text.data.matchAll(/[\p{L}]{3,}/gu)].flatMap(({ 0: word, index }) => {
          const range = new Range();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          return lines.size > 1 ? [`broken: ${word}`] : [];
        }),
      );
    return [
      ...cut.map((element) => `cut: ${nameOf(element)}`),
      ...beyond.map((element) => `beyond the edge: ${nameOf(element)}`),
      ...broken,
    ].slice(0, 10);
  });
}
