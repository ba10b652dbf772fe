import * as facts from '~/data/index.ts';
import { canonicalJson } from '~/derive/comparison/canonical.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import type { Snapshot } from '~/derive/comparison/schema.ts';
import { checksumOf, readSnapshots } from '../../scripts/snapshot/files.ts';
import { checkedFacts } from './checked-facts.ts';
import { type Trial, trialOf } from './trial-past.ts';
import { TrialSite } from './trial-site.ts';

/** Where the trial is published. */
export const SETTINGS = {
  SITE_URL: 'https://example.org',
  BASE_PATH: '/some-repo/',
  REPOSITORY_URL: 'https://example.org/source',
} as const;

/** The past that the trial has: the latest snapshot, and one before it. */
function pastOfLatest(): Trial {
  const latest = readSnapshots(checkedFacts.snapshots, checkedFacts.checksums).snapshots.at(-1);
  if (latest === undefined) throw new Error('content/snapshots: empty — run npm run snapshot');
  return trialOf(latest, comparisonOf(facts));
}

/** Publishes these snapshots and no other: what came between them would be another past. */
function publishSnapshots(site: TrialSite, snapshots: readonly Snapshot[]): void {
  site.empty('content/snapshots');
  const texts = snapshots.map((item) => [`${item.date}.json`, canonicalJson(item)] as const);
  for (const [file, text] of texts) site.write(`content/snapshots/${file}`, text);
  const checksums = Object.fromEntries(texts.map(([file, text]) => [file, checksumOf(text)]));
  site.write('content/snapshots/checksums.json', canonicalJson(checksums));
}

/** A copy of the project with a past made up, published below a base path. */
export class PastSite extends TrialSite {
  readonly past = pastOfLatest();

  /** An address of the site as its pages write it, given the part below the base path. */
  address(path: string): string {
    return `${SETTINGS.BASE_PATH}${path}`;
  }

  /** The part of an address, absolute or not, that is below the base path; throws where none is. */
  below(address: string): string {
    const { pathname } = new URL(address, SETTINGS.SITE_URL);
    if (!pathname.startsWith(SETTINGS.BASE_PATH))
      throw new Error(`${address}: outside of the site`);
    return pathname.slice(SETTINGS.BASE_PATH.length);
  }

  override async build(): Promise<void> {
    const { old, latest, successions } = this.past;
    publishSnapshots(this, [old, latest]);
    this.write(
      'src/data/successions.ts',
      `import type { Succession } from './model.ts';
export const successions: readonly Succession[] = ${canonicalJson(successions)};`,
    );
    await super.build(SETTINGS);
  }
}
