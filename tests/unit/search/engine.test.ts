import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '~/lib/search/document.ts';
import { SearchEngine } from '~/lib/search/engine.ts';

function document(key: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument {
  const [kind = '', id = ''] = key.split('/');
  return { kind: kind as SearchDocument['kind'], id, path: `${id}/`, title, ...more };
}

const engine = await SearchEngine.of([
  document('feature/policy.deny', 'Deny rules', { names: ['What does a policy forbid?'] }),
  document('feature/aws.support', 'Support on EKS', { names: ['Who answers a ticket?'] }),
  document('feature/windows', 'Windows nodes'),
  document('setting/warm', 'WARM_IP_TARGET'),
  document('setting/warm-windows', 'WARM_IP_TARGET_WINDOWS', { names: ['warmWindowsIPTarget'] }),
  document('setting/masquerade', 'bpf.masquerade', { names: ['enable-bpf-masquerade'] }),
  document('symptom/no-address', 'A pod gets no address', {
    messages: ['failed to assign an address to ‹pod› on ‹node›'],
  }),
  document('symptom/short', 'Something with a short message', { messages: ['no ‹x› route'] }),
  document('term/eni', 'ENI', { names: ['elastic network interface'] }),
  document('term/felix', 'Felix'),
  document('term/helix', 'Helix'),
  document('cni/calico', 'Calico', { names: ['tigera'] }),
]);

const hits = (query: string) => engine.search(query).map(({ document: { id } }) => id);
const closeness = (query: string) =>
  Object.fromEntries(engine.search(query).map((found) => [found.document.id, found.closeness]));

describe('the search', () => {
  it('puts words like those typed strictly below the words themselves', () => {
    expect(hits('felix')).toEqual(['felix', 'helix']);
    expect(hits('helix')).toEqual(['helix', 'felix']);
    expect(closeness('felix')).toEqual({ felix: 'named', helix: 'like' });
    expect(closeness('felx')).toMatchObject({ felix: 'like' });
  });

  it('finds a word of up to three letters only as it stands', () => {
    expect(hits('eni')).toEqual(['eni']);
    expect(hits('ens')).toEqual([]);
    expect(hits('den')).toEqual([]);
    expect(hits('deny')).toEqual(['policy.deny']);
  });

  it('finds a longer word by its beginning', () => {
    expect(hits('masq')).toEqual(['masquerade']);
    expect(closeness('masq')).toEqual({ masquerade: 'exact' });
  });

  it('finds an identifier whole, in its parts and by part of them', () => {
    expect(hits('WARM_IP_TARGET')).toEqual(['warm', 'warm-windows']);
    expect(hits('warm ip target')).toEqual(['warm', 'warm-windows']);
    expect(hits('warm ip')).toEqual(['warm', 'warm-windows']);
    expect(hits('--bpf.masquerade=true')[0]).toBe('masquerade');
    expect(hits('bpf masquerade')).toEqual(['masquerade']);
    expect(closeness('bpf masquerade')).toEqual({ masquerade: 'named' });
  });

  it('finds the message in a pasted line first, and nothing that is only like it', () => {
    const line = 'level=error msg="failed to assign an address to shop/cart-1 on node-7" felxi=1';
    expect(hits(line)[0]).toBe('no-address');
    expect(closeness(line)).toEqual({ 'no-address': 'message' });
  });

  it('takes no message for found that any text may hold', () => {
    expect(closeness('there is no such route here')).not.toHaveProperty('short', 'message');
  });

  it('finds a feature together with the name of a CNI, which answers it', () => {
    expect(hits('does calico support windows')[0]).toBe('windows');
    expect(hits('who supports calico on eks')[0]).toBe('aws.support');
  });

  it('finds one of what is asked for in the plural', () => {
    expect(hits('tickets')).toEqual(['aws.support']);
  });

  it('finds what has some of the words where nothing has all', () => {
    expect(closeness('felix zeppelin')).toEqual({ felix: 'part', helix: 'part' });
  });

  it('finds nothing for nothing', () => {
    expect(hits('')).toEqual([]);
    expect(hits('§§§')).toEqual([]);
  });

  it('suggests words that there are', () => {
    expect(engine.suggest('feliks')).toContain('felix');
    expect(engine.suggest('qqqqqqqq')).toEqual([]);
  });
});
