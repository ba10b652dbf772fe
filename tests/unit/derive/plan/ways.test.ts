import { describe, expect, it } from 'vitest';
import * as data from '~/data/index.ts';
import type { PlanWay } from '~/data/plan-way.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { wayViews } from '~/derive/plan/ways.ts';
import { pasteOf } from '~/lib/plan/sent.ts';
import { smallModeFacts } from '../../../support/modes.ts';
import { changePlanWay, smallPlans } from '../../../support/plans.ts';
import { smallPlaces } from '../../../support/settings.ts';

const comparison = comparisonOf(smallModeFacts);

function viewWith(changes: Readonly<Record<string, unknown>>) {
  const { planWays } = changePlanWay(smallPlans, changes);
  return wayViews(comparison, planWays, smallPlaces)[0];
}

describe('wayViews', () => {
  it('tells a way with its mode, and what that answers where the way may cost something', () => {
    const view = viewWith({ costs: ['policy.fqdn', 'ipam.pools'] });
    expect(view).toMatchObject({
      id: 'flat',
      name: 'A flat network',
      short: 'Flat',
      cni: 'calico',
      mode: 'calico-plain',
      modeName: 'Calico plain',
      summary: 'Calico without an overlay.',
    });
    expect(
      view?.costs.map(({ feature, name, cni, claim }) => [feature, name, cni, claim.state]),
    ).toEqual([
      ['policy.fqdn', 'FQDN egress rules', 'calico', 'no'],
      ['ipam.pools', 'Address pools', 'calico', 'yes'],
    ]);
  });

  it('has the hue of the CNI that comes last in its mode, which the addresses are of', () => {
    expect(viewWith({ mode: 'cilium-wrapped' })?.cni).toBe('cilium');
  });

  it('has the interactions of its mode that are on addresses, and no others', () => {
    // The one interaction of the small facts is on a policy.
    expect(viewWith({})?.interactions).toEqual([]);
    const [topic] = Object.values(smallModeFacts.interactionTopics);
    const [entry] = Object.entries(topic?.interactions ?? {});
    const onPools = { ...entry?.[1], claims: ['calico/ipam.pools'] };
    const facts = {
      ...smallModeFacts,
      interactionTopics: { names: { name: 'Names', interactions: { pools: onPools } } },
    } as unknown as typeof smallModeFacts;
    const [view] = wayViews(comparisonOf(facts), smallPlans.planWays, smallPlaces);
    expect(view?.interactions.map(({ id }) => id)).toEqual(['pools']);
  });

  it('stops at a mode or a feature that there is not', () => {
    expect(() => viewWith({ mode: 'weave' })).toThrow('weave: no such mode');
    expect(() => viewWith({ costs: ['policy.fqnd'] })).toThrow('policy.fqnd');
  });
});

describe('what a way pastes', () => {
  it('is cut from how the place sets a name and a value', () => {
    expect(viewWith({})?.paste).toEqual({
      before: "helm upgrade x --set-json '",
      after: "'",
      settings: [['dns.proxy', 'true']],
    });
    expect(viewWith({ paste: undefined })).not.toHaveProperty('paste');
  });

  it('is JSON where the place wants JSON: a word has its quotes', () => {
    const settings = [
      ['a', 'true'],
      ['b', 'cluster-pool'],
      ['c', '26'],
    ];
    expect(viewWith({ paste: { place: 'chart', settings } })?.paste?.settings).toEqual([
      ['a', 'true'],
      ['b', '"cluster-pool"'],
      ['c', '26'],
    ]);
  });

  it('stops at a place that sets nothing by name and value', () => {
    const places = {
      spec: { ...smallPlaces.chart, ways: [{ by: 'a', code: '{yaml}', language: 'yaml' }] },
    } as const;
    const { planWays } = changePlanWay(smallPlans, { paste: { place: 'spec', settings: [] } });
    expect(() => wayViews(comparison, planWays, places)).toThrow(
      'spec: no way to set it takes a name and a value',
    );
  });
});

describe('the ways of the page', () => {
  const ways: Readonly<Record<string, PlanWay>> = data.planWays;
  const views = wayViews(comparisonOf(data), ways, data.settingPlaces);
  const pasted = (id: string) => {
    const view = views.find((one) => one.id === id);
    return view && pasteOf(view, {});
  };

  it('are all of them, in order, each with a CNI', () => {
    expect(views.map(({ id }) => id)).toEqual(Object.keys(ways));
    expect(views.filter(({ cni }) => !(cni in data.cnis))).toEqual([]);
  });

  it('paste commands that can be run', () => {
    expect(pasted('vpc-cni-prefix')).toBe(
      'kubectl -n kube-system set env daemonset/aws-node -c aws-node ENABLE_PREFIX_DELEGATION=true',
    );
    expect(pasted('cilium-overlay')).toMatch(/--set-json 'ipam\.mode="cluster-pool"'$/u);
    expect(pasted('cilium-eni-prefix')).toMatch(
      /--set-json 'eni\.enabled=true,eni\.awsEnablePrefixDelegation=true'$/u,
    );
  });
});
