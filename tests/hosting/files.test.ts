import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import pMap from 'p-map';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltFile, hashOf, readManifest, sitePaths } from '../../hosting/manifest.ts';
import { headersOf } from '../../hosting/site.ts';
import { findNginx } from '../../scripts/nginx/find.ts';
import type { NginxServer } from '../../scripts/nginx/server.ts';
import { type Answer, ask } from '../support/ask.ts';
import { startNginx } from '../support/nginx.ts';
import { builtPages, dist } from '../support/routes.ts';

/** The page itself is not one that anybody may ask for. */
const NOT_FOUND = '404.html';
const manifest = readManifest(dist);
const files = Object.entries(manifest.files).filter(([path]) => path !== NOT_FOUND);
const DECODERS = { br: brotliDecompressSync, gz: gunzipSync } as const;
const NAMES = { br: 'br', gz: 'gzip' } as const;

let server: NginxServer;
beforeAll(async () => {
  server = await startNginx();
});
afterAll(() => server.stop());

/** Pages are asked for by their address, not by their file. */
function addressOf(path: string): string {
  return path.replace(/(?:^|(?<=\/))index\.html$/u, '');
}

/** What is wrong with an answer's status, type and headers: empty where nothing is. */
function headFaults(path: string, { type }: BuiltFile, { status, headers }: Answer) {
  const expected = { ...headersOf(path), 'Content-Type': type, Vary: 'Accept-Encoding' };
  return [
    ...(status === 200 ? [] : [`${path}: ${String(status)}`]),
    ...Object.entries(expected)
      .filter(([name]) => name !== 'Vary' || manifest.files[path]?.encodings.length !== 0)
      .filter(([name, value]) => headers[name.toLowerCase()] !== value)
      .map(
        ([name, value]) =>
          `${path}: ${name} is ${String(headers[name.toLowerCase()])}, not ${value}`,
      ),
  ];
}

/** Asks for all files at a time, and gathers what is wrong with the answers. */
async function faultsOf(
  method: string,
  accept: string,
  check: (path: string, file: BuiltFile, answer: Answer) => readonly string[],
  chosen = files,
): Promise<readonly string[]> {
  const question = { method, headers: { 'accept-encoding': accept } };
  const found = await pMap(
    chosen,
    async ([path, file]) => check(path, file, await ask(server.address, addressOf(path), question)),
    { concurrency: 8 },
  );
  return found.flat().slice(0, 20);
}

describe('a host that serves the built site', () => {
  test('is asked for every page and file', () => {
    const pages = builtPages().map(({ file }) => file);
    expect(pages.filter((file) => !(file in manifest.files))).toEqual([]);
    expect(Object.keys(manifest.files)).toEqual(sitePaths(dist));
  });

  test('sends every file as it is, with its type and its headers', async () => {
    const faults = await faultsOf('GET', 'identity', (path, file, answer) => [
      ...headFaults(path, file, answer),
      ...(hashOf(answer.body) === file.sha256 ? [] : [`${path}: another content`]),
      ...(answer.headers['content-encoding'] === undefined ? [] : [`${path}: compressed unasked`]),
    ]);
    expect(faults).toEqual([]);
  });

  test('tells the head of every file without its content', async () => {
    const faults = await faultsOf('HEAD', 'identity', (path, file, answer) => [
      ...headFaults(path, file, answer),
      ...(answer.headers['content-length'] === String(file.bytes) ? [] : [`${path}: length`]),
      ...(answer.body.length === 0 ? [] : [`${path}: has a content`]),
    ]);
    expect(faults).toEqual([]);
  });

  test.each(['br', 'gz'] as const)(
    'sends what was compressed beforehand as %s',
    async (encoding) => {
      const isSent = encoding === 'gz' || findNginx()?.brotli !== undefined;
      const chosen = files.filter(([, { encodings }]) => isSent && encodings.includes(encoding));
      expect(chosen.length > 0).toBe(isSent);
      const faults = await faultsOf(
        'GET',
        NAMES[encoding],
        (path, file, answer) => {
          const isEncoded = answer.headers['content-encoding'] === NAMES[encoding];
          if (!isEncoded) return [`${path}: not sent as ${encoding}`];
          const hash = hashOf(DECODERS[encoding](answer.body));
          return [
            ...headFaults(path, file, answer),
            ...(hash === file.sha256 ? [] : [`${path}.${encoding}: another content`]),
          ];
        },
        chosen,
      );
      expect(faults).toEqual([]);
    },
  );
});
