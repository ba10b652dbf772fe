/**
 * Asks a deployed site whether it answers as the build intended:
 * `npm run check:live -- https://example.org/`.
 */
import { parseArgs } from 'node:util';
import { readManifest } from '../hosting/manifest.ts';
import { checkLive, type Finding } from './live/check.ts';

const USAGE =
  'npm run check:live takes the address of the site, and --built-for <address> where it is asked at another, --no-headers for hosts that send none of ours, --each <3> files of a kind, --folder <dist>';
/** Faults of a group that are printed. */
const SHOWN = 20;

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      allowNegative: true,
      options: {
        'built-for': { type: 'string' },
        headers: { type: 'boolean', default: true },
        each: { type: 'string', default: '3' },
        folder: { type: 'string', default: 'dist' },
      },
    });
    const [address] = positionals;
    const each = Number(values.each);
    if (address === undefined || !/^https?:\/\//u.test(address)) return stop(USAGE);
    if (!Number.isInteger(each) || each < 1) return stop(`--each ${values.each}: ${USAGE}`);
    const root = address.endsWith('/') ? address : `${address}/`;
    return { ...values, each, address: root, published: values['built-for'] ?? root };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : ''} — ${USAGE}`);
  }
}

function report({ about, faults }: Finding): void {
  console.log(`${faults.length === 0 ? 'well ' : 'FAULT'}  ${about}`);
  for (const fault of faults.slice(0, SHOWN)) console.log(`       ${fault}`);
  if (faults.length > SHOWN) console.log(`       … and ${String(faults.length - SHOWN)} more`);
}

const { address, published, each, folder, headers: hasHeaders } = readOptions();
const check = async () =>
  checkLive({ address, published, each, folder, hasHeaders, manifest: readManifest(folder) });
const findings = await check().catch((error: unknown) => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return stop(`${address}: ${cause instanceof Error ? cause.message : String(cause)}`);
});
for (const finding of findings) report(finding);
process.exitCode = findings.every(({ faults }) => faults.length === 0) ? 0 : 1;
