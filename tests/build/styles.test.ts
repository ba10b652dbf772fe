import { expect, test } from 'vitest';
import { styleFiles } from '../support/page-weight.ts';
import { builtPages, builtText } from '../support/routes.ts';

/** Where the layers get their order: a sheet before it would put its own below all others. */
const ORDER = /@layer theme\b/u;

/** What is said of a page whose sheets come in another order. */
function orderFaults(route: string, html: string): readonly string[] {
  const [first = 'no sheet'] = styleFiles(html);
  const isOrdered = first.endsWith('.css') && ORDER.test(builtText(first));
  return isOrdered ? [] : [`${route}: begins with ${first} — import the sheet after the layout`];
}

test('every page begins with the sheet that orders the layers', () => {
  const faults = builtPages().flatMap(({ file, route }) => orderFaults(route, builtText(file)));
  expect(faults).toEqual([]);
});

test('a page that begins with another sheet is at fault', () => {
  const html = builtText('index.html');
  const [shared = '', own = ''] = styleFiles(html);
  expect(own).not.toBe('');
  const swapped = html.replace(shared, '#').replace(own, shared).replace('#', own);
  expect(orderFaults('/', swapped)).toEqual([
    `/: begins with ${own} — import the sheet after the layout`,
  ]);
});
