/** Packs the built site so that it opens from a disk: `npm run offline`, after `npm run build`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveOf, FOLDER } from './offline/archive.ts';
import { zipOf } from './offline/zip.ts';
import { builtSite, RELEASE, writeChecksums } from './release/folder.ts';

const NAME = 'offline.zip';

const files = await archiveOf(builtSite());
const zip = zipOf(files);
mkdirSync(RELEASE, { recursive: true });
writeFileSync(join(RELEASE, NAME), zip);
writeChecksums();
const megabytes = (zip.length / 1e6).toFixed(1);
console.log(`release/${NAME}: ${String(files.size)} files, ${megabytes} MB`);
console.log(`Unpack it and open ${FOLDER}/index.html.`);
