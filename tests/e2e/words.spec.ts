import { expect, test } from '../support/fixtures.ts';

for (const width of [360, 768, 1280]) {
  test(`no word of the comparison is broken, ${String(width)} px wide`, async ({
    comparison,
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await comparison.open();
    const broken = await page.locator('table.claims').evaluate((table) => {
      const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const linesOf = (text: Node, start: number, end: number) => {
        range.setStart(text, start);
        range.setEnd(text, end);
        const drawn = [...range.getClientRects()].filter((rect) => rect.width > 0);
        return new Set(drawn.map(({ top }) => Math.round(top))).size;
      };
      const found: string[] = [];
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/\p{L}{6,}/gu)) {
          if (linesOf(text, index, index + word.length) > 1) found.push(word);
        }
      }
      return found;
    });
    expect(broken).toEqual([]);
  });
}
