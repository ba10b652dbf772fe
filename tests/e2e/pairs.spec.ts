import { cniPairs, modePairs } from '../../src/data/index.ts';
import { expect, test } from '../support/fixtures.ts';

const addressOf = ([one, other]: readonly string[]) => `/compare/${one}-vs-${other}/`;
const PAIRS = [...cniPairs, ...modePairs].map(({ between }) => between as readonly string[]);
const OF_CNIS = cniPairs.map(({ between }) => addressOf(between));

for (const page of ['/', '/compare/'] as const) {
  test(`${page} links every pair of CNIs near its table`, async ({ page: tab }) => {
    await tab.goto(page);
    const links = tab.locator('.pair-line a[href*="-vs-"]');
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(found).toEqual(OF_CNIS);
  });
}

for (const [page, id] of [
  ['/cni/calico/', 'calico'],
  ['/modes/calico-ebpf/', 'calico-ebpf'],
] as const) {
  test(`${page} links the pairs that hold it`, async ({ page: tab }) => {
    await tab.goto(page);
    const links = tab.locator('.pair-list a');
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(found).toEqual(PAIRS.filter((between) => between.includes(id)).map(addressOf));
  });
}
