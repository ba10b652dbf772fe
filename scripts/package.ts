/** Packs the data for npm: `npm run package`, after `npm run build`. Nothing is published. */
import { relative } from 'node:path';
import { packInto } from './package/pack.ts';
import { builtSite, RELEASE, ROOT, writeChecksums } from './release/folder.ts';

const packed = await packInto(RELEASE, {
  dist: builtSite(),
  name: process.env['PACKAGE_NAME'] ?? '@cni-compare/data',
  repository: process.env['REPOSITORY_URL'],
});
writeChecksums();
console.log(`${relative(ROOT, packed)}: packed, not published.`);
