import { expect, test } from 'vitest';
import * as facts from '~/data/index.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { searchTexts } from '~/derive/search/texts.ts';
import { documentKey } from '~/lib/search/document.ts';
import { realDocuments } from './real-engine.ts';

const { glossary, synonyms } = facts;
const pages = [{ id: 'chaining', path: 'guides/chaining/', title: 'Chaining', text: 'Two CNIs.' }];
const texts = searchTexts({ comparison: comparisonOf(facts), glossary, synonyms, pages });

test('all that can be found has something to show, but for what its name tells whole', () => {
  const silent = realDocuments.filter((document) => !(documentKey(document) in texts));
  expect(new Set(silent.map(({ kind }) => kind))).toEqual(new Set(['interaction']));
  const known = new Set([...realDocuments.map(documentKey), 'guide/chaining']);
  expect(Object.keys(texts).filter((key) => !known.has(key))).toEqual([]);
});

test('features show their answers, settings what they do and their default', () => {
  const cnis = texts['feature/policy.fqdn']?.answers?.map(({ cni }) => cni);
  expect(cnis).toEqual(Object.keys(facts.cnis));
  expect(texts['setting/amazon-vpc-cni-warm-ip-target']).toEqual({
    text: expect.stringMatching(/\w/u) as string,
    standard: expect.stringMatching(/\w/u) as string,
  });
  expect(texts['guide/chaining']).toEqual({ text: 'Two CNIs.' });
});

test('nothing that is shown has marks of code', () => {
  expect(JSON.stringify(texts)).not.toContain('`');
});
