/** A policy as people write it in public, its structure written anew. */
export interface PublicPolicy {
  /** Where such a policy was seen: a repository and a file in it. */
  readonly seen: string;
  /** Why each mode makes of it what it does, by the answers of the modes. */
  readonly because: string;
  /** The verdicts as letters, in the order of the modes. */
  readonly expected: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec: Readonly<Record<string, unknown>>;
}

/** Every mode of Calico and of Cilium, none of AWS. */
export const ALL_OF_CALICO = 'NNNNNN EN EEEEE NNNNN';
export const ALL_OF_CILIUM = 'NNNNNN NE NNNNN EEEEE';
