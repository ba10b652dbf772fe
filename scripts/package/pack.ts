import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFiles, type PackageOptions } from './assemble.ts';

/** Writes the package into a folder of its own below another, and packs it there; gives the file. */
export async function packInto(folder: string, options: PackageOptions): Promise<string> {
  const source = join(folder, 'package');
  rmSync(source, { recursive: true, force: true });
  mkdirSync(source, { recursive: true });
  for (const [name, text] of await packageFiles(options)) writeFileSync(join(source, name), text);
  const said = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: source,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [packed] = JSON.parse(said) as readonly { readonly filename: string }[];
  if (packed === undefined) throw new Error('npm pack: said nothing of what it made');
  return join(folder, packed.filename);
}
