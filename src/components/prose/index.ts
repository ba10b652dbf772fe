import Area from './Area.astro';
import Claim from './Claim.astro';
import ClaimLink from './ClaimLink.astro';
import DecisionTree from './DecisionTree.astro';
import Path from './Path.astro';
import Since from './Since.astro';
import SinceTable from './SinceTable.astro';
import Term from './Term.astro';
import Value from './Value.astro';
import type { ProseComponent } from '~/derive/prose/embedding.ts';

/** What authors may use in MDX without importing it: the components that say what they embed. */
export const proseComponents = {
  Area,
  Claim,
  ClaimLink,
  DecisionTree,
  Path,
  Since,
  SinceTable,
  Term,
  Value,
} satisfies Readonly<Record<ProseComponent, unknown>>;
