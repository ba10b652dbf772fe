import { describe, expect, it } from 'vitest';
import { type PlanPasteForm, pasteOf, type SentWay } from '~/lib/plan/sent.ts';
import { WAYS } from '../../../support/plan/ways.ts';

const KUBECTL: PlanPasteForm = {
  before: 'kubectl set env x ',
  after: '',
  settings: [['A', 'true']],
};
const HELM: PlanPasteForm = {
  before: "helm upgrade x --set-json '",
  after: "'",
  settings: [
    ['a.on', 'true'],
    ['a.mode', '"b"'],
  ],
};

function sent(way: keyof typeof WAYS, paste?: PlanPasteForm): SentWay {
  return { ...WAYS[way], cni: 'a-cni', ...(paste ? { paste } : {}) };
}

describe('pasteOf', () => {
  it('sets a way with its warm targets, each a word', () => {
    const targets = { eni: 0, ip: 2, minimum: 12, prefix: 1 };
    expect(pasteOf(sent('secondary', KUBECTL), targets)).toBe(
      'kubectl set env x A=true WARM_ENI_TARGET=0 WARM_IP_TARGET=2 MINIMUM_IP_TARGET=12 WARM_PREFIX_TARGET=1',
    );
    expect(pasteOf(sent('secondary', KUBECTL), {})).toBe('kubectl set env x A=true');
  });

  it('parts settings by commas where something stands behind them', () => {
    expect(pasteOf(sent('cilium', HELM), {})).toBe(
      'helm upgrade x --set-json \'a.on=true,a.mode="b"\'',
    );
  });

  it('leaves out targets that the way has none of', () => {
    expect(pasteOf(sent('cilium', HELM), { ip: 2 })).toBe(pasteOf(sent('cilium', HELM), {}));
  });

  it('is nothing where no command sets the way', () => {
    expect(pasteOf(sent('ipv6'), { ip: 2 })).toBeUndefined();
  });
});
