import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as facts from '~/data/index.ts';
import { claimPageView } from '~/derive/feature/claim-page.ts';
import { featureView } from '~/derive/feature/feature-page.ts';
import { claimPreview } from '~/derive/preview/claim.ts';
import { cniPreview, cniPreviewOf } from '~/derive/preview/cni.ts';
import type { PreviewElement } from '~/derive/preview/element.ts';
import { featurePreview } from '~/derive/preview/feature.ts';
import { colour, hue, lookOf } from '~/derive/preview/look.ts';
import { sitePreview } from '~/derive/preview/site.ts';
import { fit } from '~/derive/preview/text.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { WORDED_STATES } from '~/lib/support.ts';
import { smallFacts, withClaim, withUnresearched } from '../../../support/facts.ts';

function styles(name: string): string {
  return readFileSync(new URL(`../../../../src/styles/${name}.css`, import.meta.url), 'utf8');
}

const look = lookOf(styles('tokens'), styles('state'), styles('cni-hues'));
const small = comparisonOf(smallFacts);

/** All text of an image, a space between its pieces. */
function textOf({ props: { children = '' } }: PreviewElement): string {
  return typeof children === 'string' ? children : children.map(textOf).filter(Boolean).join(' ');
}

function elements(tree: PreviewElement): readonly PreviewElement[] {
  const { children = '' } = tree.props;
  return [tree, ...(typeof children === 'string' ? [] : children.flatMap(elements))];
}

describe('lookOf', () => {
  it('has a hue for every CNI and a colour for every state', () => {
    const hues = Object.keys(facts.cnis).map((cni) => hue(look, cni));
    const states = WORDED_STATES.map((state) => colour(look, state));
    for (const found of [...hues, ...states]) expect(found).toMatch(/^#[0-9a-f]{6}$/u);
  });

  it('has a drawing for every mark but the full square', () => {
    const drawn = WORDED_STATES.filter((state) => state !== 'yes');
    expect(Object.keys(look.marks).sort()).toEqual([...drawn].sort());
  });

  it('stops at a CNI without a hue and says where to add one', () => {
    expect(() => hue(look, 'clium')).toThrow(
      "clium: has no hue — add [data-cni='clium'] { --hue: light-dark(#…, #…); } to src/styles/cni-hues.css",
    );
  });

  it('names a colour that is missing', () => {
    expect(() => colour(look, 'mauve')).toThrow('mauve: no such colour in tokens.css');
  });
});

describe('fit', () => {
  const sizes = [
    [60, 1],
    [40, 2],
  ] as const;

  it('is the largest size at which the text fits', () => {
    expect(fit('Short', { width: 600, sizes }).size).toBe(60);
    expect(fit('A text that takes two lines or so', { width: 600, sizes }).size).toBe(40);
  });

  it('gives lines of about the same length', () => {
    const { width } = fit('A text that takes two lines or so', { width: 600, sizes });
    expect(width).toBeLessThan(440);
  });

  it('is the smallest size where nothing fits', () => {
    expect(fit('Antidisestablishmentarianism', { width: 100, sizes })).toEqual({
      size: 40,
      width: 100,
    });
  });
});

describe('claimPreview', () => {
  const draw = (comparison: typeof small, id: string, cni: string) =>
    claimPreview(look, id, claimPageView(comparison, id, cni));

  it('shows question, CNI, version, state, value and day', () => {
    const text = textOf(draw(small, 'policy.fqdn', 'calico'));
    for (const part of [
      'CNI Compare',
      'policy.fqdn',
      'Does it have FQDN egress rules?',
      'Calico v1.2.3',
      'Paid',
      'A short answer on names in Calico',
      'claim re-read 3 Feb 2026',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('draws the mark of the state in its colour', () => {
    const marks = elements(draw(small, 'policy.fqdn', 'calico')).filter(
      ({ type }) => type === 'img',
    );
    expect(marks).toHaveLength(1);
    expect(decodeURIComponent(marks[0]?.props.src ?? '')).toContain(
      `fill='${colour(look, 'paid')}'`,
    );
  });

  it('has mark and word but neither value nor day where nobody has looked', () => {
    const unread = comparisonOf(withUnresearched(smallFacts, 'calico', 'policy.fqdn'));
    const tree = draw(unread, 'policy.fqdn', 'calico');
    expect(elements(tree).filter(({ type }) => type === 'img')).toHaveLength(1);
    expect(textOf(tree)).toBe(
      'CNI Compare policy.fqdn Does it have FQDN egress rules? Calico Not researched yet Calico v1.2.3 not researched yet',
    );
  });

  it('has neither mark nor word for a description', () => {
    const tree = draw(small, 'policy.summary', 'calico');
    expect(elements(tree).some(({ type }) => type === 'img')).toBe(false);
  });

  it('sets passages in backticks as code, without the backticks', () => {
    const changed = comparisonOf(
      withClaim(smallFacts, 'calico', 'policy.fqdn', { value: 'A `toFQDNs` rule' }),
    );
    const code = elements(draw(changed, 'policy.fqdn', 'calico')).find(
      ({ props }) => props.children === 'toFQDNs',
    );
    expect(code?.props.style['fontFamily']).toBe('Plex Mono');
  });
});

describe('featurePreview', () => {
  it('shows the question and every answer', () => {
    const text = textOf(featurePreview(look, featureView(small, 'ipam.pools')));
    expect(text).toContain('Does it have Address pools?');
    expect(text).toMatch(/Calico Yes A short answer on pools of Calico/u);
    expect(text).toMatch(/Cilium Partial A short answer on pools of Cilium/u);
  });

  it('says where nobody has looked, and then no day', () => {
    const unread = comparisonOf(withUnresearched(withUnresearched(smallFacts, 'calico'), 'cilium'));
    const text = textOf(featurePreview(look, featureView(unread, 'ipam.pools')));
    expect(text).toMatch(/Calico Not researched yet Cilium Not researched yet/u);
    expect(text).not.toContain('re-read');
  });

  it('leaves the values out where there are too many CNIs for them', () => {
    const view = featureView(small, 'ipam.pools');
    const cells = Array.from({ length: 12 }, () => view.row.cells)
      .flat()
      .slice(0, 12);
    const text = textOf(featurePreview(look, { ...view, row: { ...view.row, cells } }));
    expect(text).toContain('Cilium Partial');
    expect(text).not.toContain('A short answer');
  });
});

describe('cniPreview', () => {
  it('shows name, sentence, version and how the answers spread', () => {
    const text = textOf(cniPreview(look, cniPreviewOf(small, 'cilium')));
    expect(text).toContain('Cilium in one sentence.');
    expect(text).toContain('1.20.2, 2 Jan 2026');
    expect(text).toContain('Yes 1 Partial 1');
  });
});

describe('the preview of a CNI that nobody has looked into', () => {
  it('says so in the place of a tally', () => {
    const unread = comparisonOf(withUnresearched(smallFacts, 'cilium'));
    const text = textOf(cniPreview(look, cniPreviewOf(unread, 'cilium')));
    expect(text).toContain('Cilium in one sentence. Not researched yet');
    expect(text).not.toContain('re-read');
  });
});

describe('sitePreview', () => {
  it('names every CNI and counts the features', () => {
    const text = textOf(sitePreview(look, small));
    expect(text).toContain('Calico and Cilium, side by side');
    expect(text).toContain('3 features');
  });
});
