import Area from './Area.astro';
import Claim from './Claim.astro';
import ClaimLink from './ClaimLink.astro';
import Since from './Since.astro';
import Value from './Value.astro';

/** What authors may use in MDX without importing it. */
export const proseComponents = { Area, Claim, ClaimLink, Since, Value };
