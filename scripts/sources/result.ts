import type { Range } from './passage.ts';

/** A file at a commit: its bytes, or why there are none. */
export type Read =
  | { readonly kind: 'file'; readonly bytes: Buffer }
  /** The commit was read and does not have the file. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unread'; readonly reason: string };

/**
 * A passage at the commit it is pinned to: as its hash says, different from it, without a hash, with
 * lines that the file does not have, or not read.
 */
export type PinnedState = 'same' | 'changed' | 'unhashed' | 'outside' | 'unread';

/** A passage at the default branch; `gone` where the file is no longer there. */
export type BranchState = 'same' | 'moved' | 'changed' | 'gone' | 'unread';

/** What was found of one cited passage. */
export interface PassageResult {
  /** `vpc-cni/readme#45-54`. */
  readonly key: string;
  readonly repo: string;
  /** `calico/policy.fqdn`, every claim that cites the passage. */
  readonly claims: readonly string[];
  readonly pinned: PinnedState;
  readonly branch: BranchState;
  /** The lines at the default branch where the passage has moved. */
  readonly movedTo?: readonly Range[];
  /** The hash of the text at the pinned commit, where it was read. */
  readonly hash?: string;
  /** Why something is unread. */
  readonly reason?: string;
}

export type PageState = 'alive' | 'redirected' | 'dead' | 'unread';

/** What a web page answered. */
export interface PageAnswer {
  readonly state: PageState;
  /** The address it redirects to. */
  readonly to?: string;
  /** Why it is unread or dead. */
  readonly reason?: string;
}

/** What was found of one cited web page. */
export interface PageResult extends PageAnswer {
  readonly document: string;
  readonly page: string;
  readonly claims: readonly string[];
}

/** Everything a run has found. */
export interface Results {
  readonly passages: readonly PassageResult[];
  readonly pages: readonly PageResult[];
}
