import { areaOf } from '~/derive/comparison/entry.ts';
import { changeFeature, validFacts } from './breaking.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** The features of an area that a CNI has no claim on. */
function missingIn(facts: CheckedFacts, cni: string, area: string): readonly string[] {
  const has = facts.claims[cni] ?? {};
  return Object.keys(facts.features).filter((id) => areaOf(id) === area && !Object.hasOwn(has, id));
}

/** The claims of a CNI in an area on features that do not exist: misspelt ids of those missing. */
function strangersIn(facts: CheckedFacts, cni: string, area: string): readonly string[] {
  return Object.keys(facts.claims[cni] ?? {}).filter(
    (id) => areaOf(id) === area && !Object.hasOwn(facts.features, id),
  );
}

export const claimsComplete: Rule = {
  name: 'every CNI answers every feature and no other',
  why: 'The compiler stops at a gap too, but cannot tell which of the ids was meant.',
  check: (facts) =>
    Object.keys(facts.cnis).flatMap((cni) => [
      ...Object.keys(facts.claims[cni] ?? {})
        .filter((id) => !Object.hasOwn(facts.features, id))
        .map((id) => {
          const gaps = missingIn(facts, cni, areaOf(id));
          const remedy = gaps.length === 0 ? 'delete the claim' : `write ${gaps.join(' or ')}`;
          return message(`${cni}/${id}`, 'there is no such feature', remedy);
        }),
      ...Object.keys(facts.areas)
        .filter((area) => strangersIn(facts, cni, area).length === 0)
        .flatMap((area) =>
          missingIn(facts, cni, area).map((id) =>
            message(
              `${cni}/${id}`,
              'there is no claim',
              `write it in src/data/claims/${cni}/${area}.ts`,
            ),
          ),
        ),
    ]),
  fails: [
    {
      breaks: (facts) =>
        changeFeature(facts, 'policy.l7', { name: 'Layer 7', question: '?', related: [] }),
      messages: [
        'calico/policy.l7: there is no claim — write it in src/data/claims/calico/policy.ts',
        'cilium/policy.l7: there is no claim — write it in src/data/claims/cilium/policy.ts',
      ],
    },
    {
      breaks: (facts) => {
        const fqdn = validFacts.claims['calico']?.['policy.fqdn'];
        const strange = fqdn ? { 'policy.fqnd': fqdn } : {};
        const calico = { ...facts.claims['calico'], ...strange };
        return { ...facts, claims: { ...facts.claims, calico } };
      },
      messages: ['calico/policy.fqnd: there is no such feature — delete the claim'],
    },
    {
      breaks: (facts) => {
        const { 'policy.fqdn': fqdn, ...others } = facts.claims['calico'] ?? {};
        const calico = fqdn ? { ...others, 'policy.fqnd': fqdn } : others;
        return { ...facts, claims: { ...facts.claims, calico } };
      },
      messages: ['calico/policy.fqnd: there is no such feature — write policy.fqdn'],
    },
  ],
};
