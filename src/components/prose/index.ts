import Area from './Area.astro';
import Claim from './Claim.astro';
import ClaimLink from './ClaimLink.astro';
import Code from './Code.astro';
import DecisionTree from './DecisionTree.astro';
import Path from './Path.astro';
import PlanLink from './PlanLink.astro';
import PlanTable from './PlanTable.astro';
import Since from './Since.astro';
import SinceTable from './SinceTable.astro';
import Symptoms from './Symptoms.astro';
import Term from './Term.astro';
import Value from './Value.astro';
import type { ProseComponent } from '~/derive/prose/embedding.ts';

/**
 * What authors may use in MDX without importing it: the components that say what they embed, and
 * words in code type, which lead to the settings they name.
 */
export const proseComponents = {
  Area,
  Claim,
  ClaimLink,
  code: Code,
  DecisionTree,
  Path,
  PlanLink,
  PlanTable,
  Since,
  SinceTable,
  Symptoms,
  Term,
  Value,
} satisfies Readonly<Record<ProseComponent | 'code', unknown>>;
