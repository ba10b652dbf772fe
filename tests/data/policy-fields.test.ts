import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { policyKinds } from '~/data/index.ts';
import { networkPolicySpec } from '~/data/policy-fields/networkpolicy.ts';
import type { PolicyKind } from '~/data/policy-field.ts';
import { checkFacts } from '~/derive/check/facts.ts';
import { reads } from '~/derive/check/reason.ts';
import { check } from '~/lib/check/check.ts';
import { reasonOf } from '~/lib/check/facts.ts';
import { comparison } from '~/load/comparison.ts';
import { uncovered } from '../support/policy-fields/cover.ts';
import { eachDropped } from '../support/policy-fields/entries.ts';
import { samples } from '../support/policy-fields/sample.ts';
import { schemas } from '../support/policy-schemas/validate.ts';

describe('the map of policy fields', () => {
  it('has every field of the schemas of the cookbook, and every value', () => {
    expect(uncovered(schemas, policyKinds)).toEqual([]);
  });

  it('is held to them: a kind, a field or a value that is left out is named', () => {
    const [first, ...others] = policyKinds;
    const { podSelector, ...rest } = networkPolicySpec;
    const changed = {
      ...first,
      fields: { spec: { takes: 'object', rests: 'form', fields: rest } },
    } as PolicyKind;
    expect(podSelector).toBeDefined();
    expect(uncovered(schemas, [changed, ...others])).toEqual([
      'networking.k8s.io/v1 NetworkPolicy: spec.podSelector is not in the map',
    ]);
    expect(uncovered(schemas, others)).toContain(
      'networking.k8s.io/v1 NetworkPolicy: the kind is not in the map',
    );
  });
});

/** All that is said of the samples of a kind, in every mode. */
function saidOf(kind: PolicyKind, texts: readonly string[]): string {
  const facts = checkFacts(comparison, [kind]);
  const { policies } = check(
    texts.map((text) => ({ text })),
    facts,
  );
  return JSON.stringify(
    policies.map(({ row = 0, faults, verdicts, hits }) => [
      faults,
      verdicts,
      hits.map(({ path, name, count }) => [path, name, count]),
      facts.modes.map((_, mode) =>
        [row, ...hits.map((hit) => hit.row)].map((own) => reasonOf(facts, own, mode)),
      ),
    ]),
  );
}

describe.each(policyKinds)('$kind of $apiVersion', (kind) => {
  const texts = samples(kind).map((sample) => stringify(sample));

  it('is read in samples without a fault', () => {
    const { policies } = check(
      texts.map((text) => ({ text })),
      checkFacts(comparison, [kind]),
    );
    const faults = policies.flatMap((policy) => policy.faults);
    expect(faults.filter((fault) => fault.kind === 'fault')).toEqual([]);
  });

  it('says something else without any one entry of its map', () => {
    const said = saidOf(kind, texts);
    const isRead = (mode: string) => reads(comparison, kind, mode);
    const idle = eachDropped(kind, isRead).filter(
      (dropped) => saidOf(dropped.kind, texts) === said,
    );
    expect(idle.map(({ what }) => what)).toEqual([]);
  });
});
