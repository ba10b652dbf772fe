import { describe, expect, it } from 'vitest';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { claimsUsed } from '~/derive/prose/page-sources.ts';
import { documentsUsed, withoutDocument } from '~/derive/prose/used-documents.ts';
import * as facts from '~/data/index.ts';

const comparison = comparisonOf(facts);
const below = comparison.order.features.flatMap((feature) =>
  comparison.order.cnis.map((cni) => ({ feature, cni })),
);
const claims = claimsUsed(comparison, facts, { text: '', below });
const documents = documentsUsed(claims);

describe('the documents of a page', () => {
  it('stand once each', () => {
    const names = documents.map(({ title, place }) => `${title} ${place}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('hold every passage of every claim, and no other', () => {
    const hrefs = (links: readonly { readonly href: string }[]) => links.map(({ href }) => href);
    const shown = documents.flatMap(({ readings }) =>
      readings.flatMap(({ used, links }) =>
        hrefs(links).map((href) => `${used.cni}/${used.feature} ${href}`),
      ),
    );
    const cited = claims.flatMap(({ cni, feature, claim }) =>
      claim.sources.flatMap(({ links }) => hrefs(links).map((href) => `${cni}/${feature} ${href}`)),
    );
    expect(shown.toSorted()).toEqual(cited.toSorted());
  });

  it('leave over the claims that none of them answers', () => {
    const read = new Set(documents.flatMap(({ readings }) => readings.map(({ used }) => used)));
    expect(withoutDocument(claims)).toEqual(claims.filter((claim) => !read.has(claim)));
  });
});
