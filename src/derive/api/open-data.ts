/**
 * What the files under `/api/v1/` hold. Their fields are a contract: within version 1 they may be
 * added, never removed or given another meaning.
 */
import { z } from 'astro/zod';
import { formerViews } from '../feature/former.ts';
import { type History, isUnchanged } from '../history/history.ts';
import { entryOf } from '../comparison/entry.ts';
import { type Comparison, comparisonSchema } from '../comparison/schema.ts';
import { day } from '../comparison/schema-parts.ts';
import { lastReviewed } from '../claim/review.ts';

/** The terms under which facts and prose may be used. */
export const LICENCE = {
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

const snapshot = z
  .strictObject({
    date: day.describe('The day of its publication'),
    checksum: z
      .string()
      .regex(/^sha256-[0-9a-f]{64}$/u)
      .describe('SHA-256 of the file, in hexadecimal digits after the prefix'),
    address: z.url().describe('The file, which never changes'),
    page: z.url().describe('The same as a page'),
    unchanged: z.boolean().describe('Whether the data of today still are those of the snapshot'),
  })
  .meta({ id: 'publication', description: 'The snapshot published last' });

export const metaSchema = z
  .strictObject({
    version: z.literal(1).describe('Version of the interface'),
    site: z.url().describe('Where the data come from'),
    licence: z
      .strictObject({ name: z.string(), address: z.url() })
      .describe('The terms of use: name the site when you use the data'),
    reviewed: day.describe('The latest day on which any claim was re-read'),
    snapshot: snapshot.optional().describe('The snapshot published last; absent before the first'),
  })
  .meta({ id: 'meta', description: 'Where the data come from and how they stand' });

/** The whole of `comparison.json`. */
export const dataSchema = comparisonSchema.extend({ meta: metaSchema });

export type Meta = Readonly<z.infer<typeof metaSchema>>;

/** The day and the checksum of a published file. */
interface SnapshotSeal {
  readonly date: string;
  readonly checksum: string;
}

/** Absolute addresses that the data name. */
export interface DataAddresses {
  readonly site: string;
  readonly snapshot: (date: string) => string;
  readonly asOf: (date: string) => string;
}

/** A published snapshot as a list of them names it. */
export function snapshotEntry({ date, checksum }: SnapshotSeal, addresses: DataAddresses) {
  return { date, checksum, address: addresses.snapshot(date), page: addresses.asOf(date) };
}

/** Where the data come from and how they stand to the snapshot published last. */
export function metaOf(
  { snapshots, today }: History,
  snapshotSeals: readonly SnapshotSeal[],
  addresses: DataAddresses,
): Meta {
  const latest = snapshots.at(-1);
  const publication = snapshotSeals.find(({ date }) => date === latest?.date);
  return {
    version: 1,
    site: addresses.site,
    licence: LICENCE,
    reviewed: lastReviewed(today),
    ...(latest === undefined || publication === undefined
      ? {}
      : {
          snapshot: {
            ...snapshotEntry(publication, addresses),
            unchanged: isUnchanged(latest, today),
          },
        }),
  };
}

/** The comparison with the permanent link of each claim, `claimPage` being its absolute address. */
export function withPages(
  comparison: Comparison,
  claimPage: (feature: string, cni: string) => string,
): Comparison {
  const claims = Object.entries(comparison.claims).map(([feature, byCni]) => {
    const linked = Object.entries(byCni).map(
      ([cni, claim]) => [cni, { ...claim, page: claimPage(feature, cni) }] as const,
    );
    return [feature, Object.fromEntries(linked)] as const;
  });
  return { ...comparison, claims: Object.fromEntries(claims) };
}

/** What `features/<id>.json` holds beside `meta`. */
export interface FeatureFile {
  readonly id: string;
  readonly feature: Comparison['features'][string];
  /** Claims by CNI. */
  readonly claims: Comparison['claims'][string];
  /** For an id that is no more: what it became, and the day from which its last answers are. */
  readonly former?: {
    readonly kind: 'moved' | 'split';
    readonly to: readonly string[];
    readonly date: string;
    readonly reason: string;
    readonly snapshot: string;
  };
}

function partOf({ features, claims }: Comparison, id: string): FeatureFile {
  return {
    id,
    feature: entryOf(features, id, 'feature'),
    claims: entryOf(claims, id, 'feature'),
  };
}

/** Every feature with its claims, then every former id with what it became. */
export function featureFiles(history: History): readonly FeatureFile[] {
  const former = formerViews(history).flatMap(({ row, lastDate, succession, successors }) => {
    const last = history.snapshots.find(({ date }) => date === lastDate);
    if (last === undefined) return [];
    const { kind, date, reason } = succession;
    const to = successors.map(({ id }) => id);
    return [{ ...partOf(last, row.id), former: { kind, to, date, reason, snapshot: lastDate } }];
  });
  return [...history.today.order.features.map((id) => partOf(history.today, id)), ...former];
}

/** What `cni/<id>.json` holds beside `meta`: the CNI with its claims by feature. */
export function cniFile({ cnis, claims }: Comparison, id: string) {
  const own = Object.entries(claims).map(
    ([feature, answers]) => [feature, entryOf(answers, id, 'CNI')] as const,
  );
  return { id, cni: entryOf(cnis, id, 'CNI'), claims: Object.fromEntries(own) };
}
