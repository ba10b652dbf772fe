import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { check } from '~/lib/check/check.ts';
import { csvResult, markdownResult, type Written } from '~/lib/check/tables.ts';
import { BY_NAME } from '../../../support/checking.ts';
import { realFacts } from '../../../support/policy-fields/verdicts.ts';

function written(text: string, ...ids: readonly string[]): Written {
  const modes = realFacts.modes.flatMap(({ id }, at) => (ids.includes(id) ? [at] : []));
  const report = check([{ file: 'a.yaml', text }], realFacts);
  return { report, facts: realFacts, modes, full: (path) => `https://example.org${path}` };
}

describe('a result as CSV', () => {
  it('has a line for each policy, mode and finding, with its source', () => {
    const records: unknown = parse(csvResult(written(BY_NAME, 'vpc-cni', 'cilium-eni')), {
      columns: true,
    });
    expect(records).toMatchObject([
      { file: 'a.yaml', line: '1', name: 'out', mode: 'vpc-cni', verdict: 'Not enforced' },
      { mode: 'cilium-eni', verdict: 'Enforced', field: '' },
    ]);
  });
});

describe('a result as Markdown', () => {
  it('counts by mode and tells for each policy which field, why and where that stands', () => {
    const text = markdownResult(written(BY_NAME, 'vpc-cni-cilium', 'cilium-eni'));
    expect(text).toContain('### CiliumNetworkPolicy shop/out\n\na.yaml, line 1\n');
    expect(text).toMatch(/\| In part \| .+ \| `spec\.egress\[0\]\.toFQDNs`: .+\[source\]\(https:/u);
  });

  it('keeps what names would do to its form', () => {
    const text = markdownResult(
      written(BY_NAME.replace('name: out', 'name: "a|<b>"'), 'cilium-eni'),
    );
    expect(text).toContain(String.raw`shop/a\|\<b\>`);
  });
});
