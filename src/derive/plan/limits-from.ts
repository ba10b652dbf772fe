import type { InstanceSource } from '../../data/instance.ts';
import { formatDay } from '../../lib/day.ts';

/** The list that limits of types were read from, as figures name it: repository, commit and day. */
export function limitsFrom({ repo, commit, date }: InstanceSource): string {
  return `${repo}@${commit.slice(0, 7)} of ${formatDay(date)}`;
}
