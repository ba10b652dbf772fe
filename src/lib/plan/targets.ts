/** What keeps addresses warm, by the VPC CNI’s settings; undefined is what holds where nobody sets it. */
export interface WarmTargets {
  /** `WARM_ENI_TARGET`. */
  readonly eni?: number;
  /** `WARM_IP_TARGET`. */
  readonly ip?: number;
  /** `MINIMUM_IP_TARGET`. */
  readonly minimum?: number;
  /** `WARM_PREFIX_TARGET`. */
  readonly prefix?: number;
}

/** What the manifest and the chart of the VPC CNI set. */
export const SHIPPED = { eni: 1, ip: 0, minimum: 0, prefix: 1 } as const;

/** The targets with what is shipped in the place of those left out. */
export function filled(targets: WarmTargets): Required<WarmTargets> {
  return { ...SHIPPED, ...targets };
}

/** Whether single addresses are aimed at, which then outweigh interfaces and prefixes. */
export function aimsAtAddresses({ ip, minimum }: Required<WarmTargets>): boolean {
  return ip > 0 || minimum > 0;
}
