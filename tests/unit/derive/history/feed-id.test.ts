import { describe, expect, it } from 'vitest';
import { feedId } from '~/derive/history/feed-id.ts';

const path = 'changes/#after-2026-11-27-policy.fqdn--calico';
const HOSTS = ['http://localhost:4321/', 'https://example.org/some-repo/'];

describe('the id of a feed entry', () => {
  it('is the same wherever the site is published', () => {
    const ids = HOSTS.map((firstSite) => feedId({ date: '2026-12-01', path, firstSite }));
    const tag = 'tag:cni-compare,2026:changes/after-2026-11-27-policy.fqdn--calico';
    expect(ids).toEqual(HOSTS.map(() => ({ id: tag, isAddress: false })));
  });

  it('stays the address under which an entry of the record was published', () => {
    const ids = HOSTS.map((firstSite) => feedId({ date: '2026-11-27', path, firstSite }));
    expect(ids).toEqual(HOSTS.map((site) => ({ id: `${site}${path}`, isAddress: true })));
  });
});
