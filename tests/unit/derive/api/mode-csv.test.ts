import { expect, it } from 'vitest';
import { modeCsv } from '~/derive/api/mode-csv.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { smallFacts } from '../../../support/facts.ts';
import { smallModeFacts } from '../../../support/modes.ts';

const page = (feature: string, cni: string, mode: string) => `https://x/${feature}/${cni}/#${mode}`;

it('has a line for each mode and capability, what nobody checked among them', () => {
  const [head, ...lines] = modeCsv(comparisonOf(smallModeFacts), page).trim().split(/\r?\n/u);
  expect(head).toMatch(/^mode,mode_name,feature,feature_name,kind,cni,support,value,reason,/u);
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain('policy.fqdn,FQDN egress rules,differs,calico,no,');
  expect(lines[3]).toContain('policy.fqdn,FQDN egress rules,unchecked,cilium,,');
  expect(lines[3]).toContain('https://x/policy.fqdn/cilium/#cilium-wrapped');
});

it('is empty where there are no modes', () => {
  expect(modeCsv(comparisonOf(smallFacts), page)).toBe('');
});
