import { expect, test } from 'vitest';
import { encodeDocuments } from '~/derive/search/wire.ts';
import type { SearchDocument } from '~/lib/search/document.ts';
import { decodeDocuments, kebabOf, slugOf, type Wire } from '~/lib/search/wire.ts';
import { realDocuments } from './real-engine.ts';

const sent = (documents: readonly SearchDocument[]): Wire =>
  JSON.parse(JSON.stringify(encodeDocuments(documents))) as Wire;

const setting: SearchDocument = {
  kind: 'setting',
  id: 'cilium-bpf-lbmode',
  path: 'settings/cilium/#cilium-bpf-lbmode',
  title: 'bpf.lbMode',
  names: ['bpf-lb-mode', 'the bpf.lbMode of old', 'lb'],
};

test('all that can be found comes out of the wire as it went in', () => {
  expect(decodeDocuments(sent(realDocuments))).toEqual(realDocuments);
});

test('what follows from the title or from the document before is not sent', () => {
  const other = {
    kind: 'setting',
    id: 'cilium-mtu',
    path: 'settings/cilium/#cilium-mtu',
    title: 'MTU',
  } as const;
  expect(encodeDocuments([setting, other]).setting).toEqual({
    title: ['bpf.lbMode', 'MTU'],
    id: ['cilium-~', ''],
    path: ['settings/cilium/#~', ''],
    names: ['^\nthe ~ of old\nlb', ''],
  });
});

test('messages and titles may have marks of the wire, and nothing else may', () => {
  const symptom: SearchDocument = {
    kind: 'symptom',
    id: 'home',
    path: 'symptoms/#home',
    title: '~',
    messages: ['cd ~: ^C $& ‹path›'],
  };
  expect(decodeDocuments(sent([symptom, setting]))).toEqual([setting, symptom]);
  expect(() => encodeDocuments([{ ...setting, names: ['~'] }])).toThrow(/mark of the wire/u);
});

test('a title stands in ids and in flags as people write it there', () => {
  expect(slugOf('bpf.lbMode')).toBe('bpf-lbmode');
  expect(kebabOf('encryption.strictMode.egressCIDR')).toBe('encryption-strict-mode-egress-cidr');
});
