import type { CniId } from './cnis.ts';

/** An API in which policies are written: a column of the cookbook. */
export interface Dialect {
  readonly name: string;
  /** The name where there is little room. */
  readonly short: string;
  /** The API groups and kinds it stands for. */
  readonly kinds: string;
  /** The CNI whose own API it is; absent for the APIs of Kubernetes. */
  readonly cni?: CniId;
}
