import { readFile } from 'node:fs/promises';

const folder = new URL('../../src/styles/', import.meta.url);

/** What the site takes from Tailwind's reset and from its font pipeline. */
const RESET = `@layer base, components;
@layer base { *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; } }
:root { --font-serif: Georgia, serif; --font-plex: ui-monospace, monospace; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;

/** The style sheets that `global.css` imports, in its order, without Tailwind. */
export async function ourStyles(): Promise<string> {
  const global = await readFile(new URL('global.css', folder), 'utf8');
  const names = [...global.matchAll(/@import '(\.\/[^']+)'/gu)].map((match) => match[1] ?? '');
  const sheets = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return [RESET, ...sheets].join('\n');
}
