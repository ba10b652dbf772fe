import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { check } from '../../../../scripts/sources/check.ts';
import { hashOf } from '../../../../scripts/sources/passage.ts';
import { planOf } from '../../../../scripts/sources/plan.ts';
import type { Read } from '../../../../scripts/sources/result.ts';
import { smallFacts } from '../../../support/facts.ts';

const file = (text: string | Buffer): Read => ({ kind: 'file', bytes: Buffer.from(text) });
const lines = Array.from({ length: 60 }, (_, index) => `line ${index + 1}`);

async function results(pinned: Read, today: Read, facts = smallFacts) {
  let steps = 0;
  const reader = { atPin: () => Promise.resolve(pinned), today: () => Promise.resolve(today) };
  const ask = () => Promise.resolve({ state: 'alive' as const });
  const kept = { 'rules#45-54': hashOf(lines.slice(44, 54)) };
  const found = await check(planOf(facts), { reader, ask, kept }, () => (steps += 1));
  return { ...found, steps };
}

describe('check', () => {
  it('compares every cited passage once, with all its claims', async () => {
    const text = lines.join('\n');
    const { passages, pages, steps } = await results(file(text), file(`new\n${text}`));
    expect(passages).toEqual([
      {
        key: 'rules',
        repo: 'example/docs',
        claims: ['calico/ipam.pools', 'cilium/ipam.pools', 'cilium/policy.fqdn'],
        pinned: 'unhashed',
        hash: hashOf(lines),
        branch: 'changed',
      },
      {
        key: 'rules#45-54',
        repo: 'example/docs',
        claims: ['calico/policy.fqdn'],
        pinned: 'same',
        hash: hashOf(lines.slice(44, 54)),
        branch: 'moved',
        movedTo: [[46, 55]],
      },
    ]);
    expect(pages.map(({ document, state }) => `${document} ${state}`)).toEqual(['page alive']);
    expect(steps).toBe(2);
  });

  it('says of a file that it is gone today, or why it was not read', async () => {
    const gone = await results(file(lines.join('\n')), { kind: 'absent' });
    expect(gone.passages.map(({ branch }) => branch)).toEqual(['gone', 'gone']);
    const unread = await results({ kind: 'unread', reason: 'no network' }, { kind: 'absent' });
    expect(unread.passages.map(({ pinned, reason }) => `${pinned}: ${reason ?? ''}`)).toEqual([
      'unread: no network',
      'unread: no network',
    ]);
  });

  it('reads a file inside an archive', async () => {
    const header = Buffer.alloc(512);
    header.write('docs/rules.md');
    header.write('3'.padStart(11, '0'), 124);
    const archive = gzipSync(Buffer.concat([header, Buffer.from('abc'.padEnd(512, '\0'))]));
    const document = { title: 'Rules', pin: 'docs', path: 'a.tgz', member: 'docs/rules.md' };
    const documents = { ...smallFacts.documents, rules: document };
    const { passages } = await results(file(archive), file(archive), { ...smallFacts, documents });
    expect(passages[0]?.hash).toBe(hashOf(['abc']));
    expect(passages[1]?.pinned).toBe('outside');
  });
});
