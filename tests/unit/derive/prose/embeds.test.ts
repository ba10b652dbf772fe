import { describe, expect, it } from 'vitest';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import type { ProseFacts } from '~/derive/prose/embedding.ts';
import { embeds, readingMinutes } from '~/derive/prose/embeds.ts';
import { claimsUsed } from '~/derive/prose/page-sources.ts';
import { wordCount } from '~/lib/text.ts';
import { components } from '../../../data/rules/components.ts';
import { checkedFacts } from '../../../support/checked-facts.ts';
import { smallTree } from '../../../support/decision.ts';
import { smallPaths } from '../../../support/paths.ts';

const facts: ProseFacts = { ...smallPaths, decision: smallTree };
const comparison = comparisonOf(facts);

function used(text: string, cni?: string): readonly string[] {
  const page = { text, ...(cni !== undefined && { cni }) };
  return claimsUsed(comparison, facts, page).map((claim) => `${claim.cni}/${claim.feature}`);
}

describe('embeds', () => {
  it.each(Object.entries(checkedFacts.pages))(
    'finds in %s what the parser of the build finds',
    (path, page) => {
      const parsed = components({ [path]: page }).map(({ place, name, attributes }) => ({
        tag: name,
        attributes,
        line: Number(place.split(':')[1]),
      }));
      expect(embeds(page)).toEqual(parsed);
    },
  );

  it('passes over code and comments', () => {
    const page = '`<Claim id="a" />`\n\n{/* <Value id="b" /> */}\n\n```\n<Since id="c" />\n```\n';
    expect(embeds(page)).toEqual([]);
  });
});

describe('the claims that a page rests on', () => {
  it('are those it names, of its own CNI unless another is named', () => {
    const text = '<Claim id="policy.fqdn" /> <Value id="ipam.pools" cni="cilium" />';
    expect(used(text, 'calico')).toEqual(['calico/policy.fqdn', 'cilium/ipam.pools']);
  });

  it('are those of the paths it draws', () => {
    expect(used('<Path scenario="cross" mode="cilium-wrapped" />')).toEqual(['cilium/policy.fqdn']);
  });

  it('are those of the decision tree where it stands', () => {
    expect(used('<DecisionTree />')).toContain('calico/ipam.pools');
  });

  it('leave out areas, terms and tables, which name their own', () => {
    const text = '<Area id="ipam">a</Area> <Term id="pool">b</Term> <SinceTable />';
    expect(used(text, 'calico')).toEqual([]);
  });
});

describe('readingMinutes', () => {
  const words = (count: number) => 'word '.repeat(count);

  it('is one or more', () => {
    expect(readingMinutes('', facts)).toBe(1);
  });

  it('counts words but not markup', () => {
    expect(readingMinutes(`---\n${words(900)}\n---\n${words(440)}`, facts)).toBe(2);
  });

  it('counts what components show', () => {
    const drawn = '<Path scenario="cross" mode="cilium-wrapped" />\n';
    const { gist = '', hops = [] } = facts.paths['cilium-wrapped']?.['cross'] ?? {};
    const shown = wordCount([gist, ...hops.map(({ name }) => name)].join(' '));
    expect(readingMinutes(drawn.repeat(100), facts)).toBe(Math.round((shown * 100) / 220));
    expect(readingMinutes('<Claim id="policy.fqdn" />'.repeat(88), facts, 'calico')).toBe(2);
  });
});
