/** Watches the sources: `npm run sources -- --help`. It never changes a claim. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as facts from '../src/data/index.ts';
import { canonicalJson } from '../src/derive/comparison/canonical.ts';
import { hashIn, sealedHash } from './sources/passage-seal.ts';
import { check } from './sources/check.ts';
import { linkIssue, rereadIssue } from './sources/issues.ts';
import { parseOptions, type Options } from './sources/options.ts';
import { changeOf, type Hashes, pinnedHashes } from './sources/pin.ts';
import { planOf } from './sources/plan.ts';
import { showProgress } from './sources/progress.ts';
import { createReader } from './sources/reader.ts';
import { boundReasons, type Reasons } from './sources/reasons.ts';
import { isSound, report } from './sources/report.ts';
import { type Rereading, rereadings } from './sources/reread.ts';
import { reviewedDays } from './sources/reviewed.ts';
import type { PageAnswer, Results } from './sources/result.ts';
import { HELP, UsageError } from './sources/usage.ts';
import { askForPage } from './sources/web.ts';

const PASSAGES = join(import.meta.dirname, '../src/data/sources/passages.json');
const REASONS = join(import.meta.dirname, '../src/data/claims/reasons.json');

/** The hashes kept; those whose seal is broken count as none. */
function readHashes(): Hashes {
  const entries = Object.entries(JSON.parse(readFileSync(PASSAGES, 'utf8')) as Hashes);
  return Object.fromEntries(
    entries.flatMap(([key, entry]) => {
      const hash = hashIn(key, entry, facts);
      return hash === undefined ? [] : [[key, hash]];
    }),
  );
}

const skip = (): Promise<PageAnswer> => Promise.resolve({ state: 'unread', reason: 'offline' });

async function read(options: Options, kept: Hashes): Promise<Results> {
  const plan = planOf(facts);
  const reader = createReader(options);
  const progress = showProgress(plan.files.length + plan.pages.length);
  try {
    const ask = options.offline ? skip : askForPage;
    return await check(plan, { reader, ask, kept }, progress.step);
  } finally {
    progress.stop();
  }
}

function toReread(results: Results) {
  const today = new Date().toISOString().slice(0, 10);
  return rereadings(results, reviewedDays(facts), today);
}

function pin(results: Results, kept: Hashes): string {
  const hashes = pinnedHashes(results.passages, kept);
  const sealed = Object.entries(hashes).map(([key, hash]) => [key, sealedHash(key, hash, facts)]);
  writeFileSync(PASSAGES, canonicalJson(Object.fromEntries(sealed)));
  const bound = JSON.parse(readFileSync(REASONS, 'utf8')) as Reasons;
  writeFileSync(REASONS, canonicalJson(boundReasons(facts, bound)));
  return `Hashes in src/data/sources/passages.json: ${changeOf(kept, hashes)}.`;
}

function writeIssues(folder: string, results: Results, claims: readonly Rereading[]): void {
  const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/' } = process.env;
  const site = new URL(BASE_PATH, SITE_URL).href.replace(/\/*$/u, '/');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 're-read.md'), rereadIssue(claims, site));
  writeFileSync(join(folder, 'links.md'), linkIssue(results));
}

/** Runs the command and gives its exit code. */
async function run(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const kept = readHashes();
  const results = await read(options, kept);
  const claims = toReread(results);
  if (options.issues !== undefined) writeIssues(options.issues, results, claims);
  const pinned = options.pin ? pin(results, kept) : undefined;
  if (options.json) {
    process.stdout.write(canonicalJson({ ...results, toReread: claims }));
  } else {
    console.log(
      [report(results, claims), ...(pinned === undefined ? [] : ['', pinned])].join('\n'),
    );
  }
  return isSound(results, options.pin) ? 0 : 1;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
