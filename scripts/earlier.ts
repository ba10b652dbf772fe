/**
 * Adds the hashed files of the published site to a new build, before it takes its place:
 * `npm run earlier -- https://example.org/`, or a folder instead of the address.
 */
import { parseArgs } from 'node:util';
import { readManifest } from '../hosting/manifest.ts';
import { keepEarlier, type Kept } from './earlier/keep.ts';
import { publishedReader } from './earlier/published.ts';

const USAGE =
  'npm run earlier takes where the site is published, its address or a folder, and --days <30>, --into <dist>';

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        days: { type: 'string', default: '30' },
        into: { type: 'string', default: 'dist' },
        today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      },
    });
    const days = Number(values.days);
    const [place] = positionals;
    if (place === undefined || positionals.length > 1) return stop(USAGE);
    if (!Number.isInteger(days) || days < 1) return stop(`--days ${values.days}: ${USAGE}`);
    return { ...values, days, place };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : ''} — ${USAGE}`);
  }
}

const { place, days, into, today } = readOptions();
const keep = async (): Promise<Kept> => {
  readManifest(into);
  return keepEarlier(publishedReader(place), { folder: into, today, days });
};
const { files, faults } = await keep().catch((error: unknown) =>
  stop(`${place}: ${error instanceof Error ? error.message : String(error)}`),
);
for (const fault of faults) console.error(fault);
console.log(`${String(files.length)} hashed files of earlier builds stay available in ${into}.`);
process.exitCode = faults.length === 0 ? 0 : 1;
