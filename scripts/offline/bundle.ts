/** All scripts of the site as one that needs no server: a page from a disk loads no modules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';

const BROWSER = join(import.meta.dirname, 'browser');

/** What takes the place of what the browser gives, where a script of the site asks for it. */
const INSTEAD = {
  location: [join(BROWSER, 'place.ts'), 'place'],
  history: [join(BROWSER, 'place.ts'), 'past'],
  fetch: [join(BROWSER, 'fetched.ts'), 'fetched'],
} satisfies Record<string, [string, string]>;

/** The name under which the built helper gives its only function. */
const HELPER_NAME = /export\s*\{\s*\w+ as (\w+)\s*\}/u;

/** What fetches parts of a page ahead: here all are there already. */
function withoutPreloads(): Plugin {
  return {
    name: 'without-preloads',
    load(id) {
      if (!/\/preload-helper\.[^/]*\.js$/u.test(id)) return null;
      const name = HELPER_NAME.exec(readFileSync(id, 'utf8'))?.[1];
      if (name === undefined) throw new Error(`${id}: gives no function under a name of its own`);
      return `const load = (ask) => ask(); export { load as ${name} };`;
    },
  };
}

const ENTRY = 'offline-entry';

function entryOf(code: string): Plugin {
  return {
    name: ENTRY,
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? code : null),
  };
}

/** The script that holds those modules of the built site, with the ways into the archive. */
export async function offlineScript(modules: readonly string[], site: string): Promise<string> {
  const entry = [join(BROWSER, 'links.ts'), ...modules]
    .map((file) => `import ${JSON.stringify(file)};`)
    .join('\n');
  const build = await rolldown({
    input: ENTRY,
    plugins: [entryOf(entry), withoutPreloads()],
    transform: { define: { OFFLINE_SITE: JSON.stringify(site) }, inject: INSTEAD },
    // The thread that searches is not to be had from a disk: the page then searches itself.
    checks: { emptyImportMeta: false },
  });
  const { output } = await build.generate({ format: 'iife', codeSplitting: false, minify: true });
  await build.close();
  return output[0].code;
}
