import pMap from 'p-map';
import { memberOf } from './archive.ts';
import { compareBranch, comparePinned } from './compare.ts';
import { linesOf } from './passage.ts';
import type { CitedFile, CitedPage, Passage, Plan } from './plan.ts';
import type { Reader } from './reader.ts';
import type { PageAnswer, PassageResult, Read, Results } from './result.ts';

const CONCURRENCY = 8;

type Lines = readonly string[] | { readonly reason: string } | 'absent';

function linesIn(read: Read, { member }: CitedFile): Lines {
  if (read.kind === 'unread') return { reason: read.reason };
  if (read.kind === 'absent') return 'absent';
  const bytes = member === undefined ? read.bytes : memberOf(read.bytes, member);
  return bytes === undefined ? 'absent' : linesOf(bytes.toString('utf8'));
}

function isLines(lines: Lines): lines is readonly string[] {
  return Array.isArray(lines);
}

function reasonOf(lines: Lines, absent: string): string | undefined {
  if (lines === 'absent') return absent;
  return 'reason' in lines ? lines.reason : undefined;
}

function resultOf(
  { repo }: CitedFile,
  { key, ranges, claims }: Passage,
  pinned: Lines,
  today: Lines,
  kept: string | undefined,
): PassageResult {
  const about = { key, repo, claims };
  if (!isLines(pinned)) {
    const reason = reasonOf(pinned, 'its commit has no such file') ?? '';
    return { ...about, pinned: 'unread', branch: 'unread', reason };
  }
  const atPin = comparePinned(pinned, ranges, kept);
  if (today === 'absent') return { ...about, ...atPin, branch: 'gone' };
  if (!isLines(today)) return { ...about, ...atPin, branch: 'unread', reason: today.reason };
  return { ...about, ...atPin, ...compareBranch(pinned, today, ranges) };
}

/** Where the parts of a run come from. */
export interface Sources {
  readonly reader: Reader;
  /** Asks for a web page. */
  readonly ask: (page: string) => Promise<PageAnswer>;
  /** The hashes kept, by passage. */
  readonly kept: Readonly<Record<string, string>>;
}

async function checkFile(file: CitedFile, { reader, kept }: Sources) {
  const [pinned, today] = await Promise.all([reader.atPin(file), reader.today(file)]);
  const linesAtPin = linesIn(pinned, file);
  const linesToday = linesIn(today, file);
  return file.passages.map((passage) =>
    resultOf(file, passage, linesAtPin, linesToday, kept[passage.key]),
  );
}

/** Reads everything that is planned, a few documents at a time; `done` is called after each. */
export async function check(plan: Plan, sources: Sources, done: () => void): Promise<Results> {
  const passages = await pMap(
    plan.files,
    async (file) => {
      const results = await checkFile(file, sources);
      done();
      return results;
    },
    { concurrency: CONCURRENCY },
  );
  const pages = await pMap(
    plan.pages,
    async (page: CitedPage) => {
      const answer = await sources.ask(page.page);
      done();
      return { ...page, ...answer };
    },
    { concurrency: CONCURRENCY },
  );
  return { passages: passages.flat(), pages };
}
