/** The only door to the facts. */
import { amazonVpcCni } from './claims/amazon-vpc-cni/index.ts';
import { calico } from './claims/calico/index.ts';
import { cilium } from './claims/cilium/index.ts';
import type { CniId } from './cnis.ts';
import type { ClaimsOfCni } from './claim.ts';

export { areas } from './areas.ts';
export { benchmarks, excludedStudies, scaleReports } from './benchmarks.ts';
export { cnis } from './cnis.ts';
export { conformance } from './conformance.ts';
export { conditionTopics } from './conditions.ts';
export { exclusions } from './exclusions.ts';
export { decision } from './decision.ts';
export { features } from './features.ts';
export { instances, instanceSources } from './instances.ts';
export { interactionTopics } from './interactions.ts';
export { modes } from './modes.ts';
export { neighbours } from './neighbours.ts';
export { formerPathModes, lanes, pathModes, paths, scenarios } from './paths.ts';
export { cniPairs, modePairs } from './pairs.ts';
export { planExamples, planTables } from './plan-examples.ts';
export { planWays } from './plan-ways.ts';
export { glossary } from './glossary.ts';
export { dialects, policies, policyTopics } from './policies.ts';
export { planRules } from './plan-rules.ts';
export { policyKinds } from './policy-fields.ts';
export { presets } from './presets.ts';
export { otherWords } from './other-words.ts';
export { synonyms } from './synonyms.ts';
export { settingPlaces } from './setting-places.ts';
export { settingTopics } from './settings.ts';
export { symptomTopics } from './symptoms.ts';
export { documents, pins } from './sources.ts';
export { successions } from './successions.ts';
export { weights } from './weights.ts';

/** Every claim, by CNI and feature. */
export const claims: Readonly<Record<CniId, ClaimsOfCni>> = {
  'amazon-vpc-cni': amazonVpcCni,
  calico,
  cilium,
};
