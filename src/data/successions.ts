import type { Succession } from './model.ts';

/**
 * What became of feature ids that were published once, in the order of their days. An id that
 * leaves the dictionary of features gets an entry here and keeps it for ever.
 */
export const successions: readonly Succession[] = [];
