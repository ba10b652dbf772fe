/**
 * The shape of an interaction: what bites when two things meet. Types only; what a type cannot say is
 * a data rule in `tests/data/rules/`.
 */
import type { Citation, Conflict, FeatureId } from './claim.ts';
import type { CniId } from './cnis.ts';
import type { IsoDate, NonEmpty } from './model.ts';
import type { ModeId } from './modes.ts';
import type { neighbours } from './neighbours.ts';

export type NeighbourId = keyof typeof neighbours;

/** A claim by CNI and feature, as messages write it: `calico/policy.fqdn`. */
export type ClaimKey = `${CniId}/${FeatureId}`;

/** What stands beside a CNI in a cluster and is none: a controller, a cache, a tool. */
export interface Neighbour {
  readonly name: string;
  /** What it is, one sentence. */
  readonly about: string;
}

/** One of the things that meet. */
export type Party =
  | { readonly feature: FeatureId; readonly cni?: CniId }
  | { readonly mode: ModeId }
  | { readonly cni: CniId; readonly feature?: never }
  /** A setting by its exact name, with its value where it matters: `ENABLE_POD_ENI=true`. */
  | { readonly setting: string }
  | { readonly neighbour: NeighbourId };

/** A bug of a project that is known there. */
export interface UpstreamIssue {
  /** The issue or pull request. */
  readonly source: Citation;
  /** How it stood when it was read. */
  readonly state: 'open' | 'closed' | 'fixed';
  /** The day it was read in that state. */
  readonly asOf: IsoDate;
}

/** What happens when the parties meet, how one sees it and what helps. */
export interface Interaction {
  /** What bites, as a short sentence without a full stop, at most 80 characters. */
  readonly name: string;
  readonly between: readonly [Party, Party, ...Party[]];
  /** One to three sentences. */
  readonly happens: string;
  /** What shows it: a symptom, a command and its output. */
  readonly seen: string;
  /** What helps, with the exact setting. */
  readonly remedy: string;
  /** Versions and modes affected, as a phrase. */
  readonly affected: string;
  /** The release that mends it. */
  readonly fixed?: string;
  readonly issues?: NonEmpty<UpstreamIssue>;
  /** Modes in which it bites. */
  readonly modes: NonEmpty<ModeId>;
  /** Claims whose readers have to know it. */
  readonly claims: NonEmpty<ClaimKey>;
  /** Guides whose readers have to know it, by slug. */
  readonly guides?: NonEmpty<string>;
  readonly conflict?: Conflict;
  /** Why it is told otherwise than in the snapshot published last. */
  readonly because?: string;
  readonly sources: NonEmpty<Citation>;
  /** The day somebody last re-read it against its sources. */
  readonly reviewed: IsoDate;
}

/** Interactions on one subject. */
export interface InteractionTopic {
  readonly name: string;
  readonly interactions: Readonly<Record<string, Interaction>>;
}
