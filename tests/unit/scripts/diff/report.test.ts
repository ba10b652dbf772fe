import { describe, expect, it } from 'vitest';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import type { Facts } from '~/derive/comparison/facts.ts';
import { factSections, reportHead, reportText } from '../../../../scripts/diff/report.ts';
import type { State } from '../../../../scripts/diff/state.ts';
import { cite, smallFacts, withClaim, without } from '../../../support/facts.ts';
import { oldFacts, todaysFacts, trialSuccessions } from '../../../support/trial.ts';

const SITE = 'https://example.org/some-repo/';

function state(facts: Facts, rest: Partial<State> = {}): State {
  return { comparison: comparisonOf(facts), successions: [], ...rest };
}

function reported(before: State, after: State, limit?: number): string {
  const sections = factSections(before, after, SITE);
  return reportText(reportHead('`main`', sections), sections, limit);
}

/** What is said of `calico/policy.fqdn` with other fields. */
function changedBy(fields: object): string {
  const facts = withClaim(smallFacts, 'calico', 'policy.fqdn', { ...fields });
  return reported(state(smallFacts), state(facts));
}

describe('the report on facts', () => {
  it('says so where nothing differs', () => {
    expect(reported(state(smallFacts), state(smallFacts))).toBe(
      '## What differs from `main`\n\nNothing differs.\n',
    );
  });

  it('tells a changed answer in the words of the log, with its reason and its links', () => {
    const text = changedBy({ value: 'Names by `matchName`', because: 'the agent has it now.' });
    expect(text).toContain('- 1 Another answer at the same level\n');
    expect(text).toContain('### Another answer at the same level (1)');
    expect(text).toContain(
      '- **[Calico: FQDN egress rules](https://example.org/some-repo/features/policy.fqdn/calico/)**',
    );
    expect(text).toContain(
      '~~Paid: A short answer on names in Calico~~ → **Paid: Names by matchName**',
    );
    expect(text).toContain('  - Because the agent has it now.\n');
    expect(text).toMatch(/To read: \[Rules 45–54\]\(https:\/\/github\.com\/example\/docs\/blob\//u);
  });

  it('names an answer that changed without a reason', () => {
    expect(changedBy({ value: 'Another' })).toContain('_No new reason is given._');
  });

  it('leads to what is cited anew, and to nothing else', () => {
    const text = changedBy({
      value: 'Another',
      sources: [cite('rules', { lines: [[45, 54], 7] })],
    });
    expect(text).toMatch(/To read, cited anew: \[Rules 7\]\([^)]*#L7\)\n/u);
  });

  it('names what was touched without a word of it changing', () => {
    expect(changedBy({ reviewed: '2026-03-04' })).toContain(
      '### Re-read or touched, and nothing said otherwise (1)\n\n- `reviewed` of `calico/policy.fqdn`\n',
    );
  });

  it('tells what became of ids, and which are new', () => {
    const text = reported(state(oldFacts), state(todaysFacts, { successions: trialSuccessions }));
    expect(text).toContain('- `policy.names` moved to [`policy.fqdn`]');
    expect(text).toContain('### New ids and their addresses');
    expect(text).not.toContain('gone without a record');
  });

  it('puts ids that die first', () => {
    const features = without(smallFacts.features, 'policy.fqdn');
    const text = reported(state(smallFacts), state({ ...smallFacts, features }));
    expect(text.indexOf('### ')).toBe(text.indexOf('### Ids that are gone without a record (1)'));
    expect(text).toContain('- feature `policy.fqdn`: its addresses die — record in `src/data/su');
  });

  it('names what differs outside of the comparison', () => {
    const before = {
      beside: { glossary: { eni: '1' }, planRules: { a: '1' } },
      content: { a: '1' },
    };
    const after = {
      beside: { glossary: { eni: '2', snat: '1' }, planRules: {} },
      content: { a: '2' },
    };
    const text = reported(state(smallFacts, before), state(smallFacts, after));
    expect(text).toContain('- **glossary**\n  - New: `snat`\n  - Changed: `eni`\n');
    expect(text).toContain('- **plan rules**\n  - Gone: `a`\n');
    expect(text).toContain('- **files of content/**\n  - Changed: `a`\n');
  });
});

describe('a report with a limit', () => {
  const fields = { value: 'Another', because: 'a reason of some length. '.repeat(40) };
  const facts = ['policy.fqdn', 'ipam.pools', 'policy.summary'].reduce<Facts>(
    (all, feature) => withClaim(all, 'calico', feature, { ...fields }),
    smallFacts,
  );
  const whole = reported(state(smallFacts), state(facts));

  it.each([2000, 3000, 4000])('keeps to %i characters, and counts what it leaves out', (limit) => {
    const text = reported(state(smallFacts), state(facts), limit);
    expect(text.length).toBeLessThanOrEqual(limit);
    const told = text.split('- **[Calico: ').length - 1;
    const counted = Number(/and (\d+) more/u.exec(text)?.[1] ?? 0);
    expect(told + counted).toBe(3);
  });

  it('is whole where there is room', () => {
    expect(reported(state(smallFacts), state(facts), whole.length + 1000)).toBe(whole);
  });
});
