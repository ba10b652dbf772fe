import { describe, expect, it } from 'vitest';
import { cniContents } from '~/derive/prose/contents.ts';
import { smallFacts } from '../../../support/facts.ts';

const body = `
## Overview

### What runs where

<Area id="policy">

Rules.

</Area>

<Area id="ipam">

Pools.

</Area>

## Limits
`;
const headings = [
  { depth: 2, slug: 'overview', text: 'Overview' },
  { depth: 3, slug: 'what-runs-where', text: 'What runs where' },
  { depth: 2, slug: 'limits', text: 'Limits' },
];

describe('cniContents', () => {
  const contents = cniContents(body, headings, smallFacts.areas);

  it('lists headings and areas in reading order', () => {
    expect(contents.map(({ id }) => id)).toEqual(['overview', 'policy', 'ipam', 'limits']);
  });

  it('names areas as their headings do', () => {
    expect(contents[1]).toEqual({ id: 'policy', name: 'Policy enforcement' });
  });

  it('leaves out deeper headings', () => {
    expect(contents.map(({ id }) => id)).not.toContain('what-runs-where');
  });
});
