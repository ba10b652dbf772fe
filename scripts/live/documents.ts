import { XMLParser } from 'fast-xml-parser';
import type { Expectation } from './files.ts';
import type { LiveSite } from './live-site.ts';
import { addressOf, spread } from './sample.ts';

/** Addresses of a map or a feed that are asked for. */
const ASKED = 10;

const parser = new XMLParser({ isArray: (name) => ['item', 'url', 'sitemap'].includes(name) });

interface Map {
  readonly urlset?: { readonly url?: readonly { readonly loc: string }[] };
  readonly sitemapindex?: { readonly sitemap?: readonly { readonly loc: string }[] };
}
interface Feed {
  readonly rss?: { readonly channel?: { readonly item?: readonly { readonly link: string }[] } };
}

/** The path below the site of an address that the build wrote; `undefined` where it is elsewhere. */
function below(address: string, root: string): string | undefined {
  return address.startsWith(root) ? address.slice(root.length) : undefined;
}

function strangers(place: string, addresses: readonly string[], root: string): readonly string[] {
  const stranger = addresses.find((address) => below(address, root) === undefined);
  return stranger === undefined
    ? []
    : [`/${place}: names ${stranger} — build with SITE_URL and BASE_PATH of ${root}`];
}

async function deadAmong(
  site: LiveSite,
  place: string,
  addresses: readonly string[],
  root: string,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const address of spread(addresses, ASKED)) {
    const path = below(address, root)?.replace(/#.*$/u, '');
    if (path === undefined) continue;
    const { status } = await site.ask(path);
    if (status !== 200) faults.push(`/${place}: ${address} answers ${String(status)}`);
  }
  return faults;
}

/** What is wrong with a feed: its form, and where its entries lead. */
async function feedFaults(site: LiveSite, place: string, root: string): Promise<readonly string[]> {
  const text = await site.text(place);
  if (typeof text === 'number') return [`/${place}: answers ${String(text)} — it is a feed`];
  const items = (parser.parse(text) as Feed).rss?.channel?.item ?? [];
  const links = items.map(({ link }) => link);
  if (links.length === 0) return [`/${place}: is a feed without entries`];
  return [...strangers(place, links, root), ...(await deadAmong(site, place, links, root))];
}

/** What is wrong with the feeds. */
export async function feedsFaults(
  site: LiveSite,
  { manifest }: Expectation,
): Promise<readonly string[]> {
  const feeds = Object.keys(manifest.files).filter((path) => /(?:^|\/)changes\.xml$/u.test(path));
  const found = [];
  for (const feed of feeds) found.push(...(await feedFaults(site, feed, manifest.site)));
  return found;
}

/** The addresses that a map, or the maps it names, list. */
async function mapped(site: LiveSite, place: string, root: string): Promise<readonly string[]> {
  const text = await site.text(place);
  if (typeof text === 'number') return [];
  const { urlset, sitemapindex } = parser.parse(text) as Map;
  const maps = sitemapindex?.sitemap?.map(({ loc }) => below(loc, root) ?? '') ?? [];
  const nested = await Promise.all(
    maps.filter((path) => path !== '' && path !== place).map((path) => mapped(site, path, root)),
  );
  return [...(urlset?.url?.map(({ loc }) => loc) ?? []), ...nested.flat()];
}

/** What is wrong with the map of the site. */
export async function sitemapFaults(
  site: LiveSite,
  { manifest }: Expectation,
): Promise<readonly string[]> {
  const place = 'sitemap-index.xml';
  const addresses = await mapped(site, place, manifest.site);
  if (addresses.length === 0) {
    return [`/${place}: lists no page below ${manifest.site} — build with its SITE_URL`];
  }
  return [
    ...strangers(place, addresses, manifest.site),
    ...(await deadAmong(site, place, addresses, manifest.site)),
  ];
}

interface Data {
  readonly meta?: object;
  readonly order?: { readonly features?: readonly string[]; readonly cnis?: readonly string[] };
}

/** Whether the open data are whole, and links into the site that they promise answer. */
export async function dataFaults(
  site: LiveSite,
  { manifest }: Expectation,
): Promise<readonly string[]> {
  const place = 'api/v1/comparison.json';
  const text = await site.text(place);
  if (typeof text === 'number') return [`/${place}: answers ${String(text)} — it is the open data`];
  const { order } = JSON.parse(text) as Data;
  const features = order?.features ?? [];
  const [cni = ''] = order?.cnis ?? [];
  const pages = features.map((feature) => `${manifest.site}features/${feature}/${cni}/`);
  const files = features.map((feature) => `${manifest.site}api/v1/features/${feature}.json`);
  if (features.length === 0) return [`/${place}: has no features`];
  return deadAmong(site, place, [...spread(pages, ASKED), ...spread(files, ASKED)], manifest.site);
}

/** Whether the site knows where it is: its first page names the address it was built for. */
export async function homeFaults(
  site: LiveSite,
  { manifest }: Expectation,
  published: string,
): Promise<readonly string[]> {
  if (manifest.site !== published) {
    return [
      `${addressOf('index.html')}/: was built for ${manifest.site} — build with SITE_URL and BASE_PATH of ${published}`,
    ];
  }
  const text = await site.text('');
  return typeof text === 'string' && text.includes(`rel="canonical" href="${manifest.site}"`)
    ? []
    : [`/: does not name ${manifest.site} as its address — is another build deployed?`];
}
