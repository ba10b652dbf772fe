/** What `/api/` shows of the open data, read once a build. For pages only. */
import { latestDate, snapshotSeals, readHistory } from './history.ts';
import { apiExamples, commandOf } from '../derive/api/examples.ts';
import { type ApiFile, apiFiles } from '../derive/api/files.ts';
import { claimCount } from '../derive/comparison/count.ts';
import { earliestReviewed } from '../derive/claim/review.ts';
import { runExample } from './run-example.ts';
import { dataFile, dataUrl } from './open-data.ts';

/** A command and what it prints. */
export interface ShownExample {
  readonly title: string;
  readonly command: string;
  /** All lines it prints; none where they depend on the reader's own files. */
  readonly result: readonly string[];
}

/** The examples with the output they have on the data of this build. */
export async function shownExamples(): Promise<readonly ShownExample[]> {
  const { today } = await readHistory();
  const days = { reviewed: earliestReviewed(today), snapshot: snapshotSeals[0]?.date };
  return Promise.all(
    apiExamples(days).map(async (example) => {
      const texts = await Promise.all(example.files.map(dataFile));
      const result = 'then' in example ? [] : await runExample(example, texts.join(''));
      return { title: example.title, command: commandOf(example, dataUrl), result };
    }),
  );
}

/** The files with their sizes in bytes. */
export async function shownFiles(): Promise<readonly (ApiFile & { readonly size: number })[]> {
  const claims = claimCount((await readHistory()).today);
  return Promise.all(
    apiFiles({ claims, latest: latestDate }).map(async (entry) => ({
      ...entry,
      size: Buffer.byteLength(await dataFile(entry.file)),
    })),
  );
}
