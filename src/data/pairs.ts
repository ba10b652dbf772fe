import { cniPairs as ofCnis } from './pairs/cnis.ts';
import { overlayPairs } from './pairs/overlays.ts';
import { vpcPairs } from './pairs/vpc.ts';
import type { CniId } from './cnis.ts';
import type { ModeId } from './modes.ts';
import type { Pair } from './pair.ts';

/** The CNIs that have a page against each other, in the order of the site. */
export const cniPairs: readonly Pair<CniId>[] = ofCnis;

/** The modes that have one: those between which somebody chooses. */
export const modePairs: readonly Pair<ModeId>[] = [...vpcPairs, ...overlayPairs];
