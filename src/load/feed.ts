import rss from '@astrojs/rss';
import { FIRST_SITE_URL } from 'astro:env/server';
import { type FeedEntry, feedEntries } from '../derive/history/feed.ts';
import { feedId } from '../derive/history/feed-id.ts';
import type { History } from '../derive/history/history.ts';
import { fullAddress, siteAddress } from '../lib/address.ts';
import { changeAnchor, handoverAnchor, otherAnchor } from '../lib/anchor.ts';

/** Where the site stood when the ids of its feeds were addresses, with its base path. */
const firstSite = (FIRST_SITE_URL ?? fullAddress(siteAddress())).replace(/\/*$/u, '/');

/** Where an entry is read, as a path below the site. */
function entryPath({ date, since, change, other, former }: FeedEntry): string {
  const snapshot = `as-of/${date}/`;
  if (since === undefined) return snapshot;
  if (change !== undefined) return `changes/#${changeAnchor(since, change.feature, change.cni)}`;
  if (other !== undefined) return `changes/#${otherAnchor(since, other.kind, other.id)}`;
  return former === undefined ? snapshot : `changes/#${handoverAnchor(since, former)}`;
}

/** An entry as RSS has it. Its id is no address unless it was published as one. */
function feedItem(entry: FeedEntry) {
  const { title, text, date } = entry;
  const path = entryPath(entry);
  const { id, isAddress } = feedId({ date, path, firstSite });
  return {
    title,
    description: text,
    link: fullAddress(siteAddress(path)),
    pubDate: new Date(`${date}T00:00:00Z`),
    customData: `<guid isPermaLink="${String(isAddress)}">${id}</guid>`,
  };
}

/** The feed of published changes, or of those of one CNI, as RSS. */
export function changeFeed(history: History, cni?: string): Promise<Response> {
  const name = cni === undefined ? '' : ` of ${history.today.cnis[cni]?.name ?? cni}`;
  const self = fullAddress(
    siteAddress(cni === undefined ? 'changes.xml' : `cni/${cni}/changes.xml`),
  );
  return rss({
    title: `CNI Compare: changes${name}`,
    description: `Changed answers${name} in the published snapshots of the comparison.`,
    site: fullAddress(siteAddress()),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: feedEntries(history, cni).map(feedItem),
  });
}
