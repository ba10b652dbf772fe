import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { claimCsv } from '~/derive/api/claim-csv.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { smallFacts, withClaim } from '../../../support/facts.ts';

function recordsOf(facts: typeof smallFacts) {
  const csv = claimCsv(
    comparisonOf(facts),
    (feature, cni) => `https://example.org/${feature}/${cni}/`,
  );
  return parse<Readonly<Record<string, string>>>(csv, { columns: true, record_delimiter: '\r\n' });
}

test('every claim is a line, features before CNIs', () => {
  const ids = recordsOf(smallFacts).map(({ feature, cni }) => `${feature ?? ''} ${cni ?? ''}`);
  expect(ids).toEqual([
    'ipam.pools calico',
    'ipam.pools cilium',
    'policy.summary calico',
    'policy.summary cilium',
    'policy.fqdn calico',
    'policy.fqdn cilium',
  ]);
});

test('a line has the answer, its page and its first source', () => {
  const line = recordsOf(smallFacts).find(({ page }) => page?.endsWith('/policy.fqdn/calico/'));
  expect(line).toMatchObject({
    area: 'policy',
    feature_name: 'FQDN egress rules',
    cni_name: 'Calico',
    version: 'v1.2.3',
    support: 'paid',
    edition: 'Calico Enterprise',
    missing: '',
    page: 'https://example.org/policy.fqdn/calico/',
    source:
      'https://github.com/example/docs/blob/0ca9d1b93644778cafdf1812f3dda02ac0c361e8/docs/rules.md?plain=1#L45-L54',
  });
});

test('a line has the id of its claim, and its answer in words', () => {
  const searched = { support: 'unknown', searched: 'The code.', value: undefined } as const;
  const facts = withClaim(smallFacts, 'calico', 'policy.fqdn', searched);
  const line = recordsOf(facts).find(({ claim }) => claim === 'calico/policy.fqdn');
  expect(line).toMatchObject({
    support: 'unknown',
    value: '',
    answer: 'Unknown: No primary source answers this',
  });
  const [pools] = recordsOf(smallFacts);
  expect(pools?.['answer']).toBe(`Yes: ${pools?.['value'] ?? ''}`);
});

test('conditions are joined, and a field that does not apply is empty', () => {
  const facts = withClaim(smallFacts, 'calico', 'ipam.pools', { conditions: ['One', 'Two, too'] });
  const [line] = recordsOf(facts);
  expect(line?.['conditions']).toBe('One; Two, too');
  expect(line?.['provider']).toBe('');
});

test('a value that a spreadsheet would run gets an apostrophe', () => {
  const facts = withClaim(smallFacts, 'calico', 'ipam.pools', { value: '=1+1' });
  expect(recordsOf(facts)[0]?.['value']).toBe("'=1+1");
});
