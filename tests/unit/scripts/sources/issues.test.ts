import { describe, expect, it } from 'vitest';
import { linkIssue, rereadIssue } from '../../../../scripts/sources/issues.ts';
import type { Rereading } from '../../../../scripts/sources/reread.ts';
import type { PageResult } from '../../../../scripts/sources/result.ts';

const SITE = 'https://example.org/';

function rereading(claim: string, drift: Rereading['drift']): Rereading {
  return { claim, drift, reviewed: '2026-11-01', sources: drift === 'due' ? [] : ['doc#1-2'] };
}

function page(state: PageResult['state'], rest: Partial<PageResult> = {}): PageResult {
  return {
    document: 'd',
    page: 'https://a.example/',
    claims: ['calico/policy.fqdn'],
    state,
    ...rest,
  };
}

describe('the issue on claims to re-read', () => {
  it('says so where there is nothing to do', () => {
    expect(rereadIssue([], SITE)).toBe('Nothing to do.\n');
  });

  it('names each, in its order and by what happened, linked where it has a page', () => {
    const text = rereadIssue(
      [
        rereading('calico/policy.fqdn', 'gone'),
        rereading('modes/calico-ebpf/policy.fqdn', 'changed'),
        rereading('settings/calico-mtu', 'changed'),
        rereading('conditions/open-source/vpc-cni', 'due'),
      ],
      SITE,
    );
    expect(text).toContain(
      '### The passage or page is gone (1)\n\n- [ ] [calico/policy.fqdn](https://example.org/features/policy.fqdn/calico/), re-read 2026-11-01: `doc#1-2`\n',
    );
    expect(text).toContain('(https://example.org/modes/calico-ebpf/)');
    expect(text).toContain('(https://example.org/settings/#calico-mtu)');
    expect(text).toContain('- [ ] `conditions/open-source/vpc-cni`, re-read 2026-11-01\n');
  });

  it('keeps to what an issue may hold, and counts the rest', () => {
    const many = Array.from({ length: 2000 }, (_, at) =>
      rereading(`calico/a.${String(at)}`, 'moved'),
    );
    const text = rereadIssue(many, SITE);
    expect(text.length).toBeLessThan(65_536);
    const shown = text.split('- [ ] ').length - 1;
    expect(text).toContain(`${String(many.length - shown)} lines more`);
  });
});

describe('the issue on links', () => {
  it('says so where all are alive, or could not be read', () => {
    expect(linkIssue({ passages: [], pages: [page('alive'), page('unread')] })).toBe(
      'Nothing to do.\n',
    );
  });

  it('names the dead before those that are elsewhere', () => {
    const pages = [
      page('redirected', { to: 'https://b.example/' }),
      page('dead', { reason: '404' }),
    ];
    const text = linkIssue({ passages: [], pages });
    expect(text).toContain(
      '### Dead (1)\n\n- [ ] <https://a.example/> → 404, cited by `calico/policy.fqdn`',
    );
    expect(text).toContain('### Elsewhere now (1)');
    expect(text.indexOf('Dead')).toBeLessThan(text.indexOf('Elsewhere'));
  });
});
