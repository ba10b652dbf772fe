import { expect, it } from 'vitest';
import { twinPath } from '~/lib/twin.ts';

it.each([
  ['', 'index.md'],
  ['index.html', 'index.md'],
  ['compare/', 'compare.md'],
  ['cni/calico/', 'cni/calico.md'],
  ['features/policy.fqdn/calico/index.html', 'features/policy.fqdn/calico.md'],
])('the twin of %o is %s', (page, twin) => {
  expect(twinPath(page)).toBe(twin);
});

it.each(['404/', '404.html'])('%s has no twin', (page) => {
  expect(twinPath(page)).toBeUndefined();
});
