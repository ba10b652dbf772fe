/** What must not compile. `astro check` fails where one of the expected errors is missing. */
import type { Claim, ClaimsFor, Description } from '~/data/claim.ts';

const answer = {
  value: 'An answer',
  detail: 'What the answer means.',
  sources: [{ document: 'calico/calico' }],
  reviewed: '2026-11-22',
} as const;
const yes = { ...answer, support: 'yes' } as const;

const allButPolicy = {
  'multicluster.connect': yes,
  'multicluster.services': yes,
  'multicluster.vm-bare-metal': yes,
};

/** An area with all of its claims compiles. */
export const complete: ClaimsFor<'multicluster'> = { ...allButPolicy, 'multicluster.policy': yes };

// @ts-expect-error — an id is missing
export const missingId: ClaimsFor<'multicluster'> = allButPolicy;

export const misspeltId: ClaimsFor<'multicluster'> = {
  ...complete,
  // @ts-expect-error — the id is misspelt
  'multicluster.polcy': yes,
};

// @ts-expect-error — a partial answer says what is missing
export const partial: Claim = { ...answer, support: 'partial' };

// @ts-expect-error — a paid answer names its edition
export const paid: Claim = { ...answer, support: 'paid' };

// @ts-expect-error — an external answer names its provider
export const external: Claim = { ...answer, support: 'external' };

// @ts-expect-error — an answer has sources
export const noSources: Claim = { ...yes, sources: undefined };

// @ts-expect-error — the list of sources is not empty
export const emptySources: Claim = { ...yes, sources: [] };

// @ts-expect-error — a description has no level of support
export const description: Description = { ...answer, support: 'yes' };

// @ts-expect-error — an unknown answer says what was searched
export const unknown: Claim = { support: 'unknown', reviewed: '2026-11-22' };

export const unread: ClaimsFor<'multicluster'> = {
  ...complete,
  'multicluster.policy': { support: 'unresearched' },
};

// @ts-expect-error — what nobody has looked into has no day of re-reading
export const unreadOn: Claim = { support: 'unresearched', reviewed: '2026-11-22' };

// @ts-expect-error — the document exists
export const noDocument: Claim = { ...yes, sources: [{ document: 'calico/calcio' }] };

// @ts-expect-error — the level of support exists
export const noLevel: Claim = { ...answer, support: 'maybe' };
