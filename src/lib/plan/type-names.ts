import { quoted } from '../parameters.ts';
import { listing } from '../text.ts';

/** Instance types of a node group. */
const MOST_TYPES = 20;
/** A name as EC2 has them: family and size. */
const TYPE = /^[a-z][a-z0-9-]{0,19}\.[a-z0-9-]{1,19}$/u;

/**
 * The types that are named, each once. One that no list has stays, so that what depends on it is unknown;
 * it is a problem, as are words that are no type, and types beyond the most, which are left out.
 */
export function namedTypes(
  named: readonly string[],
  known: readonly string[],
  problems: string[],
): readonly string[] {
  const each = [...new Set(named.filter((word) => word !== ''))];
  const [other] = each.filter((word) => !TYPE.test(word));
  if (other !== undefined)
    problems.push(`${quoted(other)} is no instance type; write one like m5.large.`);
  const all = each.filter((word) => TYPE.test(word));
  const types = all.slice(0, MOST_TYPES);
  const beyond = all[MOST_TYPES];
  if (beyond !== undefined) {
    problems.push(
      `A plan takes ${String(MOST_TYPES)} types, and what begins with ${quoted(beyond)} is left out.`,
    );
  }
  const unlisted = types.filter((type) => !known.includes(type));
  if (unlisted.length > 0) {
    const words = listing(unlisted.slice(0, 3).map(quoted));
    const them = unlisted.length === 1 ? 'it' : 'them';
    problems.push(`No list has the limits of ${words}, so what depends on ${them} is unknown.`);
  }
  return types;
}
