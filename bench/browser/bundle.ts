import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

/** A minified script, as a browser loads it. */
export interface Bundle {
  readonly code: string;
  readonly bytes: number;
  readonly gzipBytes: number;
}

/** Bundles a module, given relative to this file, with everything it imports. */
export async function bundle(path: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
    legalComments: 'none',
    // Astro's builds give this to the client.
    define: { 'import.meta.env.BASE_URL': '"/"' },
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  const gzipBytes = gzipSync(code, { level: 9 }).byteLength;
  return { code, bytes: Buffer.byteLength(code), gzipBytes };
}

/** The text of a file of an installed package. */
export function packageFile(specifier: string): Promise<string> {
  return readFile(fileURLToPath(new URL(`../node_modules/${specifier}`, import.meta.url)), 'utf8');
}
