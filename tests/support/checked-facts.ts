import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  areas,
  claims,
  cnis,
  decision,
  dialects,
  documents,
  features,
  glossary,
  lanes,
  pathModes,
  paths as packetPaths,
  pins,
  policies,
  scenarios,
  successions,
} from '~/data/index.ts';
import { unread } from '~/data/sources/unread.ts';
import { huesOf } from '~/derive/preview/hue.ts';
import type { ByFile } from '../../scripts/snapshot/files.ts';
import type { CheckedFacts } from '../data/rules/rule.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const archive = `${root}content/snapshots/`;
const paths = globSync('content/**/*.mdx', { cwd: root }).sort();
const manifests = globSync('content/policies/**/*.yaml', { cwd: root }).sort();

/** The real facts and pages, as they stand on the disk today. */
export const checkedFacts: CheckedFacts = {
  areas,
  claims,
  cnis,
  documents,
  features,
  pins,
  pages: Object.fromEntries(paths.map((path) => [path, readFileSync(`${root}${path}`, 'utf8')])),
  snapshots: Object.fromEntries(
    globSync('*.json', { cwd: archive, exclude: ['manifest.json'] }).map((file) => [
      file,
      readFileSync(`${archive}${file}`, 'utf8'),
    ]),
  ),
  checksums: JSON.parse(readFileSync(`${archive}manifest.json`, 'utf8')) as ByFile,
  successions,
  decision,
  glossary,
  dialects,
  policies,
  manifests: Object.fromEntries(
    manifests.map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]),
  ),
  lanes,
  pathModes,
  paths: packetPaths,
  scenarios,
  hues: huesOf(readFileSync(`${root}src/styles/cni-hues.css`, 'utf8')),
  passages: JSON.parse(readFileSync(`${root}src/data/sources/passages.json`, 'utf8')) as ByFile,
  unread,
  today: new Date().toISOString().slice(0, 10),
};
