/**
 * Builds the site twice, in two folders, two time zones and on two days, and compares every byte:
 * `npm run reproducible`. With `--days 366` the second build is made in a year.
 */
import { parseArgs } from 'node:util';
import { buildIn, type Circumstances } from './reproducible/build.ts';
import { differing, firstDifference, hashOf, reasonOf } from './reproducible/differences.ts';

const SHOWN = 5;

const { values } = parseArgs({ options: { days: { type: 'string', default: '2' } } });
if (!/^\d{1,4}$/u.test(values.days)) {
  console.error(`--days ${values.days}: write a whole number of days, as in --days 366`);
  process.exit(2);
}

const BUILDS: readonly [Circumstances, Circumstances] = [
  { folder: 'one', zone: 'Pacific/Pago_Pago', locale: 'C', days: 0 },
  {
    folder: 'another folder/deeper/site',
    zone: 'Pacific/Kiritimati',
    locale: 'de_DE.UTF-8',
    days: Number(values.days),
  },
];

async function build(circumstances: Circumstances) {
  const { folder, zone, days } = circumstances;
  const files = await buildIn(circumstances);
  const count = `${files.size.toLocaleString('en')} files`;
  console.log(`“${folder}”, ${zone}, in ${String(days)} days: ${count}, sha256 ${hashOf(files)}`);
  return files;
}

const [one, other] = await Promise.all([build(BUILDS[0]), build(BUILDS[1])]);

const paths = differing(one, other);
if (paths.length === 0) console.log('Every byte is the same.');
const byReason = Object.groupBy(paths, (path) => reasonOf(path) ?? '');
const { '': unexplained = [], ...explained } = byReason;
for (const [why, some = []] of Object.entries(explained)) {
  console.log(`${String(some.length)} files differ by the day: ${why}`);
  for (const path of some.slice(0, SHOWN)) console.log(`  ${path}`);
}
for (const path of unexplained.slice(0, SHOWN)) {
  console.error(`${path} differs ${firstDifference(one.get(path), other.get(path))}`);
}
if (unexplained.length > 0) {
  console.error(
    `${String(unexplained.length)} files differ without a reason: build them alike, or name what depends on the day in scripts/reproducible/differences.ts`,
  );
  process.exit(1);
}
