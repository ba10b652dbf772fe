import { z } from 'astro/zod';
import { readGoMap } from './go-literal.ts';
import { type ListText, readRows } from './row.ts';

/** What the list of the VPC resource controller says of an instance type. */
export interface Branches {
  readonly branchEnis: number;
  readonly trunking: boolean;
}

/** Its `Interface` counts those of all network cards, so it is not read. */
const limits = z
  .object({ IsTrunkingCompatible: z.boolean(), BranchInterface: z.int().nonnegative() })
  .transform(({ IsTrunkingCompatible, BranchInterface }): Branches => ({
    branchEnis: BranchInterface,
    trunking: IsTrunkingCompatible,
  }));

/** Reads `pkg/aws/vpc/limits.go` of the VPC resource controller. */
export function readBranches({ text, place }: ListText): ReadonlyMap<string, Branches> {
  const entries = readGoMap(text, 'Limits', place);
  return readRows(
    entries.map(({ key, ...entry }) => ({ type: key, ...entry })),
    limits,
    place,
  );
}
