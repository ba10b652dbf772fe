import type { Claim, Comparison, ModeAnswer } from './comparison.d.ts';
import type { CniId, FeatureId, ModeId } from './ids.d.ts';

export type * from './comparison.d.ts';
export type * from './ids.d.ts';

/** Everything that the site holds today: areas, features, CNIs, claims, modes and what bites. */
export const comparison: Comparison;

/** The answer of a CNI to a question, `claim('policy.fqdn', 'calico')`. Throws for an unknown id. */
export function claim(feature: FeatureId, cni: CniId): Claim;

/**
 * The answer in one way to run the CNI, `claim('policy.fqdn', 'calico', 'calico-ebpf')`. Undefined where
 * nobody has held the answer against that mode, or another CNI answers there: never to be read as no.
 * Throws for an unknown id, and for a mode in which the CNI does not run.
 */
export function claim(feature: FeatureId, cni: CniId, mode: ModeId): ModeAnswer | undefined;
