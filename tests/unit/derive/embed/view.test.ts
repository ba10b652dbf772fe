import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { embedPicture } from '~/derive/embed/picture.ts';
import { embedViews } from '~/derive/embed/view.ts';
import { historyOf } from '~/derive/history/history.ts';
import type { PreviewElement } from '~/derive/preview/element.ts';
import { colour, lookWithNight } from '~/derive/preview/look.ts';
import { smallFacts, withClaim, withUnresearched } from '../../../support/facts.ts';
import { OLD_DAY, trialHistory } from '../../../support/trial.ts';

const viewsOf = (facts = smallFacts) => embedViews(historyOf([], comparisonOf(facts), []));

function viewOf(feature: string, cni?: string, facts = smallFacts) {
  const view = viewsOf(facts).find((each) => each.feature === feature && each.cni === cni);
  if (view === undefined) throw new Error(`${feature}, ${String(cni)}: no view`);
  return view;
}

describe('embedViews', () => {
  it('are each row and each of its claims', () => {
    const { features, cnis } = smallFacts;
    const count = Object.keys(features).length * (1 + Object.keys(cnis).length);
    expect(viewsOf()).toHaveLength(count);
    expect(viewOf('policy.fqdn').answers.map(({ cni }) => cni)).toEqual(Object.keys(cnis));
  });

  it('say of a claim what it must not be read without', () => {
    const conditions = ['one', 'two'];
    const facts = withClaim(smallFacts, 'cilium', 'ipam.pools', { conditions });
    const [answer] = viewOf('ipam.pools', 'cilium', facts).answers;
    expect(answer?.note).toBe('Missing: pools by namespace · under 2 conditions');
    expect(answer?.version).toBe(smallFacts.cnis['cilium']?.version);
    expect(viewOf('policy.summary', 'calico').answers[0]).not.toHaveProperty('note');
  });

  it('say when they were re-read, or that nobody has looked', () => {
    expect(viewOf('policy.fqdn').stands).toBe('claims re-read 3 Feb 2026');
    const open = withUnresearched(smallFacts, 'calico', 'policy.fqdn');
    expect(viewOf('policy.fqdn', 'calico', open).stands).toBe('not researched yet');
  });

  it('keep the last answers of an id that is no more, and name what took its place', () => {
    const former = embedViews(trialHistory).filter(({ feature }) => feature === 'policy.names');
    expect(former.map(({ cni }) => cni)).toEqual([undefined, 'calico', 'cilium']);
    const day = Number(OLD_DAY.slice(-2));
    expect(former[0]?.stands).toMatch(
      new RegExp(`^as of ${String(day)} .*; moved to FQDN egress rules$`, 'u'),
    );
  });
});

function styles(name: string): string {
  return readFileSync(new URL(`../../../../src/styles/${name}.css`, import.meta.url), 'utf8');
}

function textOf({ props: { children = '' } }: PreviewElement): string {
  return typeof children === 'string' ? children : children.map(textOf).filter(Boolean).join(' ');
}

function sourcesOf({ props: { src, children = '' } }: PreviewElement): readonly string[] {
  const within = typeof children === 'string' ? [] : children.flatMap(sourcesOf);
  return src === undefined ? within : [decodeURIComponent(src), ...within];
}

describe('embedPicture', () => {
  const look = lookWithNight(styles('tokens'), styles('state'), styles('cni-hues'));

  it('says the question, the answer, the day and the address', () => {
    const view = viewOf('policy.fqdn', 'calico');
    const text = textOf(embedPicture(look, view, 'cni.test/features/policy.fqdn/calico/'));
    const [answer] = view.answers;
    for (const part of [view.question, view.stands, answer?.version, answer?.note, 'Paid']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('cni.test/features/policy.fqdn/calico/');
  });

  it('has marks that turn with the theme, each in the colour of its state', () => {
    const [mark = ''] = sourcesOf(embedPicture(look, viewOf('policy.fqdn', 'calico'), ''));
    const paid = colour(look, 'paid');
    expect(mark).toContain(`stroke='${paid}'`);
    expect(mark).toContain(`{stroke:${look.night?.[paid] ?? ''}}`);
  });
});
