import { expect, test } from 'vitest';
import { htmlFaults } from './html-rules.ts';
import { builtPages, builtText } from './routes.ts';

/** Shares of the pages, each checked by a worker of its own. */
const SHARES = 2;

/** Tests that every page of a share is valid HTML: the first, the third and so on, or the others. */
export function describeValidHtml(share: number): void {
  test('every page is valid HTML', async () => {
    const pages = builtPages().filter((_, at) => at % SHARES === share);
    const faults: string[] = [];
    for (const { file } of pages) {
      faults.push(...(await htmlFaults(builtText(file), file)).map(({ message }) => message));
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });
}
