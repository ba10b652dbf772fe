import type { Pair, Reason } from '../../data/pair.ts';
import { claimAddress, interactionAddress } from '../../lib/address.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison } from '../comparison/schema.ts';
import { interactionsOf } from '../interaction/view.ts';
import { modeAnswer, modesOf } from '../mode/answer.ts';
import type { Two } from './rows.ts';

/** One fact that a reason rests on. */
interface GroundLink {
  /** Whose answer it is; empty for an interaction. */
  readonly of: string;
  readonly cni?: string;
  readonly href: string;
}

/** Facts on one subject. */
export interface GroundView {
  /** The feature, or what bites. */
  readonly name: string;
  readonly links: readonly GroundLink[];
}

/** Why to take one of two, with what says so. */
export interface ReasonView {
  readonly where: string;
  readonly grounds: readonly GroundView[];
}

type Named = GroundLink & { readonly name: string };

function claimGround({ features, cnis }: Comparison, cni: string, feature: string): Named {
  return {
    name: entryOf(features, feature, 'feature').name,
    of: entryOf(cnis, cni, 'CNI').name,
    cni,
    href: claimAddress(feature, cni),
  };
}

function modeGround(comparison: Comparison, mode: string, feature: string): Named {
  const { cni } = modeAnswer(comparison, mode, feature);
  return {
    name: entryOf(comparison.features, feature, 'feature').name,
    of: entryOf(modesOf(comparison), mode, 'mode').short,
    cni,
    href: claimAddress(feature, cni, mode),
  };
}

function interactionGround(comparison: Comparison, id: string): Named {
  const { name } = entryOf(interactionsOf(comparison), id, 'interaction');
  return { name, of: '', href: interactionAddress(id) };
}

function groundOf(comparison: Comparison, ground: string): Named {
  const [kind = '', id = '', feature = ''] = ground.split('/');
  if (kind === 'modes') return modeGround(comparison, id, feature);
  if (kind === 'interactions') return interactionGround(comparison, id);
  return claimGround(comparison, kind, id);
}

function reasonView(comparison: Comparison, { where, grounds }: Reason): ReasonView {
  const links = grounds.map((ground) => groundOf(comparison, ground));
  const byName = Map.groupBy(links, ({ name }) => name);
  return {
    where,
    grounds: [...byName].map(([name, own]) => ({
      name,
      links: own.map(({ of, cni, href }) => ({ of, href, ...(cni !== undefined && { cni }) })),
    })),
  };
}

/** When to take the first of a pair, and when the second. */
export function takeViews(
  comparison: Comparison,
  { take }: Pick<Pair<string>, 'take'>,
): Two<readonly ReasonView[]> {
  const side = (reasons: readonly Reason[]) =>
    reasons.map((reason) => reasonView(comparison, reason));
  return [side(take[0]), side(take[1])];
}
