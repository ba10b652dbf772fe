import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type Bundle, bundle, packageFile } from './bundle.ts';
import type { Comparison } from './comparison.ts';
import { ourStyles } from './our-styles.ts';
import type { Subject } from './subjects.ts';

/** The pages under test, served on this machine alone. */
export interface Site {
  /** Makes the page of a subject; answers its address. */
  readonly publish: (subject: Subject, comparison: Comparison) => string;
  /** The script of each table, by the name of the subject. */
  readonly scripts: ReadonlyMap<string, Bundle>;
  readonly close: () => void;
}

type Files = Map<string, string>;

const TYPES: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript' };

/** Adds the scripts and styles of a subject; answers the script that counts as its own. */
async function addAssets({ script, styles }: Subject, files: Files): Promise<Bundle> {
  const driver = await bundle(`pages/${script}.ts`);
  files.set(`/${script}.js`, driver.code);
  if (script === 'ours') {
    const client = await bundle('../../src/client/cni-table.ts');
    files.set(`/${script}-client.js`, client.code);
    files.set(`/${script}.css`, await ourStyles());
    return client;
  }
  const sheets = await Promise.all(styles.map(packageFile));
  files.set(`/${script}.css`, sheets.join('\n'));
  return driver;
}

async function serve(files: Files): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8';
    response.writeHead(files.has(path) ? 200 : 404, {
      'content-type': type,
      'cache-control': 'no-store',
      // These two give the page its finest clock.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(files.get(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${String(port)}`, close: () => server.close() };
}

/** Bundles tables and serves their pages until closed. */
export async function openSite(subjects: readonly Subject[]): Promise<Site> {
  const files: Files = new Map();
  const scripts = new Map<string, Bundle>();
  for (const subject of subjects) scripts.set(subject.name, await addAssets(subject, files));
  const { origin, close } = await serve(files);
  const publish = ({ script, makePage, query = '' }: Subject, comparison: Comparison) => {
    const modules = [`/${script}-client.js`, `/${script}.js`].filter((path) => files.has(path));
    const page = makePage(comparison, { styles: [`/${script}.css`], scripts: modules });
    files.set('/page/', page);
    return `${origin}/page/${query}`;
  };
  return { publish, scripts, close };
}
