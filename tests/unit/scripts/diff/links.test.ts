import { expect, it } from 'vitest';
import {
  claimAddress,
  cniAddress,
  compareAddress,
  featureAddress,
  otherAddress,
  siteAddress,
} from '~/lib/address.ts';
import { linksOf } from '../../../../scripts/diff/links.ts';

it('links of a report are those of the site', () => {
  const links = linksOf(siteAddress());
  expect(links.claim('policy.fqdn', 'calico')).toBe(claimAddress('policy.fqdn', 'calico'));
  expect(links.feature('policy.fqdn')).toBe(featureAddress('policy.fqdn'));
  expect(links.cni('calico')).toBe(cniAddress('calico'));
  expect(links.area('policy')).toBe(compareAddress('policy'));
  for (const kind of ['mode', 'interaction', 'setting', 'symptom'] as const) {
    expect(links.other(kind, 'some-id')).toBe(otherAddress({ kind, id: 'some-id' }));
  }
});
