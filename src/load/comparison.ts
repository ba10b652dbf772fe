/**
 * The facts for pages: read once, resolved once a build. Pages and prose components import them
 * from here and from nowhere else.
 */
import * as data from '../data/index.ts';
import { lastReviewed } from '../derive/claim/review.ts';
import { cniNames } from '../derive/comparison/names.ts';
import { comparisonOf } from '../derive/comparison/resolve.ts';
import { matrixOf } from '../derive/table/matrix.ts';

/** Every fact as it is written. */
export const facts = { ...data };

/** Every claim of today with the addresses of its sources. */
export const comparison = comparisonOf(facts);

/** The comparison of today as a table. */
export const matrix = matrixOf(comparison);

/** The CNIs compared, as a sentence names them. */
export const names = cniNames(matrix.columns.map(({ name }) => name));

/** The latest day on which any claim was re-read. */
export const reviewed = lastReviewed(comparison);
