import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type Bundle, bundle, packageFile } from './bundle.ts';
import { drawComparison } from './comparison.ts';
import { ourStyles } from './our-styles.ts';
import { SUBJECTS, type SubjectPlan } from './subjects.ts';

/** The pages under test, served on this machine alone. */
export interface Site {
  readonly address: (subject: SubjectPlan, rows: number) => string;
  /** The script of each table, by the id of the subject. */
  readonly scripts: ReadonlyMap<string, Bundle>;
  readonly close: () => void;
}

type Files = Map<string, string>;

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
};

/** Adds the scripts and styles of a subject; answers the script that counts as its own. */
async function addAssets({ id, styles }: SubjectPlan, files: Files): Promise<Bundle> {
  const driver = await bundle(`pages/${id}.ts`);
  files.set(`/${id}.js`, driver.code);
  if (id === 'ours') {
    const client = await bundle('../../src/client/cni-table.ts');
    files.set(`/${id}-client.js`, client.code);
    files.set(`/${id}.css`, await ourStyles());
    return client;
  }
  const sheets = await Promise.all(styles.map(packageFile));
  files.set(`/${id}.css`, sheets.join('\n'));
  return driver;
}

function addPage({ id, makePage }: SubjectPlan, rows: number, files: Files): void {
  const scripts = [`/${id}-client.js`, `/${id}.js`].filter((path) => files.has(path));
  const page = makePage(drawComparison(rows), { styles: [`/${id}.css`], scripts });
  files.set(`/${id}-${String(rows)}.html`, page);
}

/** Builds every page and serves them until closed. */
export async function openSite(sizes: readonly number[]): Promise<Site> {
  const files: Files = new Map();
  const scripts = new Map<string, Bundle>();
  for (const subject of SUBJECTS) {
    scripts.set(subject.id, await addAssets(subject, files));
    for (const rows of sizes) addPage(subject, rows, files);
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';
    // The two policies give the page its finest clock.
    response.writeHead(files.has(path) ? 200 : 404, {
      'content-type': type,
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(files.get(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const address = ({ id, query = '' }: SubjectPlan, rows: number) =>
    `http://127.0.0.1:${String(port)}/${id}-${String(rows)}.html${query}`;
  return { address, scripts, close: () => server.close() };
}
