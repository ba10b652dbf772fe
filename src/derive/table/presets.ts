import type { Flag } from '../../lib/view-flags.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison, ResolvedMode } from '../comparison/schema.ts';
import { modesOf } from '../mode/answer.ts';
import { filedUnder } from '../mode/filed.ts';

/** A choice that has a name: of columns, or of a switch and the columns as they are. */
export type Preset = {
  readonly name: string;
} & ({ readonly columns: readonly string[] } | { readonly flag: Flag });

/** Counts what has to be bought as no; which columns are shown is another matter. */
const OPEN_SOURCE: Preset = { name: 'open source only', flag: 'oss' };

/** Questions about the VPC: they do not apply to a mode whose nodes are elsewhere. */
const OF_THE_VPC = ['aws.vpc-flow-logs', 'aws.security-groups-for-pods'] as const;

/**
 * Whether a mode runs on EKS nodes in the cloud of AWS. No answer says that alone: `aws.summary`
 * tells what EKS gives and supports, EKS Anywhere and hybrid nodes included. What it leaves open
 * the questions about the VPC tell.
 */
function runsOnEks({ answers }: ResolvedMode): boolean {
  const level = answers['aws.summary']?.support;
  const isElsewhere = OF_THE_VPC.some((feature) => answers[feature]?.support === 'na');
  return (level === 'yes' || level === 'partial') && !isElsewhere;
}

function presetOf(name: string, columns: readonly string[], least: number): readonly Preset[] {
  return columns.length < least ? [] : [{ name, columns }];
}

/** For the modes: those that run on EKS, those of each CNI that has several, and open source. */
export function modePresets(comparison: Comparison): readonly Preset[] {
  const modes = Object.entries(modesOf(comparison));
  const those = (isMeant: (mode: ResolvedMode) => boolean) =>
    modes.filter(([, mode]) => isMeant(mode)).map(([id]) => id);
  return [
    ...presetOf('on EKS in the cloud', those(runsOnEks), 1),
    ...comparison.order.cnis.flatMap((cni) => {
      const { name } = entryOf(comparison.cnis, cni, 'CNI');
      return presetOf(
        `${name} in all its modes`,
        those((mode) => filedUnder(mode) === cni),
        2,
      );
    }),
    OPEN_SOURCE,
  ];
}

/**
 * For the CNIs: open source alone. All of them run on EKS in one mode or another, and their modes
 * are columns of another table.
 */
export function cniPresets(): readonly Preset[] {
  return [OPEN_SOURCE];
}
