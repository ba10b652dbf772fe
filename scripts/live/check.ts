import { againFaults, earlierFaults, notFoundFaults, redirectFaults } from './answers.ts';
import { dataFaults, feedsFaults, homeFaults, sitemapFaults } from './documents.ts';
import { type Expectation, filesFaults } from './files.ts';
import { LiveSite } from './live-site.ts';

/** What a deployed site is compared with. */
export interface LiveCheck extends Expectation {
  /** Where it is asked. */
  readonly address: string;
  /** The address that it was built for, where it is asked at another one. */
  readonly published: string;
  /** Folder of the build. */
  readonly folder: string;
}

/** A group of checks and what it found. */
export interface Finding {
  readonly about: string;
  readonly faults: readonly string[];
}

/** Asks a deployed site for whatever the build intended, group by group. */
export async function checkLive(check: LiveCheck): Promise<readonly Finding[]> {
  const site = new LiveSite(check.address);
  const groups: readonly (readonly [string, () => Promise<readonly string[]>])[] = [
    ['address', () => homeFaults(site, check, check.published)],
    ['files and headers', () => filesFaults(site, check)],
    ['not there', () => notFoundFaults(site, check)],
    ['redirects', () => redirectFaults(site, check)],
    ['asked again', () => againFaults(site)],
    ['feeds', () => feedsFaults(site, check)],
    ['sitemap', () => sitemapFaults(site, check)],
    ['open data and permanent links', () => dataFaults(site, check)],
    ['earlier builds', () => earlierFaults(site, check.folder)],
  ];
  const findings: Finding[] = [];
  for (const [about, find] of groups) findings.push({ about, faults: await find() });
  return findings;
}
