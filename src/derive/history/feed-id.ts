/**
 * Ids of feed entries. A reader's program takes an entry with an unknown id for a new one, so an id
 * has to outlive the address of the site: it is a tag URI, in which nothing depends on host or scheme.
 *
 * The record: entries of snapshots up to this day were published under their addresses. They keep
 * those as ids, or every subscriber would get all of them once more.
 */
const LAST_BY_ADDRESS = '2026-11-27';

/** Begins every tag URI; a name and a year, as RFC 4151 has it, that no move of the site changes. */
const TAG = 'tag:cni-compare,2026:';

/** Where an entry stands, and where it stood. */
interface Place {
  /** Day of the snapshot that published it. */
  readonly date: string;
  /** Its path below the site: `changes/#after-2026-11-22-policy.fqdn--calico`. */
  readonly path: string;
  /** The address of the site when the entries of the record were published. */
  readonly firstSite: string;
}

/** The id of an entry, and whether that is an address. */
export interface FeedId {
  readonly id: string;
  readonly isAddress: boolean;
}

/** The id of an entry: the same in every feed, build and place of publication. */
export function feedId({ date, path, firstSite }: Place): FeedId {
  if (date <= LAST_BY_ADDRESS) return { id: new URL(path, firstSite).href, isAddress: true };
  return { id: `${TAG}${path.replace('#', '')}`, isAddress: false };
}
