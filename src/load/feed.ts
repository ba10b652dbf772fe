import rss from '@astrojs/rss';
import { type FeedEntry, feedEntries } from '../derive/history/feed.ts';
import type { History } from '../derive/history/history.ts';
import { asOfAddress, fullAddress, siteAddress } from '../lib/address.ts';
import { changeAnchor, handoverAnchor, otherAnchor } from '../lib/anchor.ts';

function logAddress(anchor: string): string {
  return fullAddress(siteAddress(`changes/#${anchor}`));
}

/** Where an entry is read; also its id, which therefore never changes. */
function entryAddress({ date, since, change, other, former }: FeedEntry): string {
  if (since === undefined) return fullAddress(asOfAddress(date));
  if (change !== undefined) return logAddress(changeAnchor(since, change.feature, change.cni));
  if (other !== undefined) return logAddress(otherAnchor(since, other.kind, other.id));
  return former === undefined
    ? fullAddress(asOfAddress(date))
    : logAddress(handoverAnchor(since, former));
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
    items: feedEntries(history, cni).map((entry) => ({
      title: entry.title,
      description: entry.text,
      link: entryAddress(entry),
      pubDate: new Date(`${entry.date}T00:00:00Z`),
    })),
  });
}
