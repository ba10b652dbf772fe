/** Says what differs between this project and another state of it: `npm run diff -- --help`. */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, freshBuild } from './diff/build.ts';
import { type Checkout, checkOut } from './diff/checkout.ts';
import { HELP, type Options, parseOptions } from './diff/options.ts';
import { pageSections } from './diff/page-report.ts';
import { Refusal } from './diff/refusal.ts';
import { factSections, reportHead, reportText, type Section } from './diff/report.ts';
import { stateOfBuild, stateOfTree } from './diff/state.ts';

const ROOT = join(import.meta.dirname, '..');

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

async function pictureSection(
  { pictures }: Options,
  paths: readonly string[],
  folders: { readonly before: string; readonly after: string },
): Promise<readonly Section[]> {
  if (pictures === undefined) return [];
  // A browser is loaded for those alone who want pictures.
  const { takePictures } = await import('./diff/pictures.ts');
  const { files, pages, left } = await takePictures(paths, folders, pictures);
  const words = `${String(files.length)} pictures of ${String(pages)} pages in \`${pictures}\``;
  const rest = left === 0 ? '' : `; ${String(left)} more pages changed`;
  return [{ title: 'Pictures', entries: [[words + rest]] }];
}

async function comparePages(options: Options, before: string): Promise<readonly Section[]> {
  if (!options.pages) return [];
  const after = freshBuild(ROOT);
  const { sections, changes } = pageSections([before, after], options.site);
  const { fresh, content } = changes.byChange;
  return [
    ...sections,
    ...(await pictureSection(options, [...content, ...fresh], { before, after })),
  ];
}

function textOf(name: string, sections: readonly Section[], { limit, whole }: Options): string {
  const head = reportHead(name, sections);
  if (whole !== undefined) writeFileSync(whole, reportText(head, sections));
  return reportText(head, sections, limit);
}

async function compareWithBuild(options: Options): Promise<string> {
  const { state, site } = options;
  const facts = factSections(stateOfBuild(state), stateOfTree(ROOT, 'this project'), site);
  const pages = await comparePages(options, state);
  return textOf(`the build in \`${state}\``, [...facts, ...pages], options);
}

async function compareWithCommit(options: Options, checkout: Checkout): Promise<string> {
  const { state, site, pages } = options;
  const { folder, commit } = checkout;
  const today = stateOfTree(ROOT, 'this project');
  const facts = factSections(stateOfTree(folder, state), today, site);
  const built = pages ? await comparePages(options, build(folder, state)) : [];
  return textOf(`\`${state}\` (${commit})`, [...facts, ...built], options);
}

async function compare(options: Options): Promise<string> {
  // Before the other state is built, which takes minutes.
  if (options.pages) freshBuild(ROOT);
  if (isFolder(options.state)) return compareWithBuild(options);
  const checkout = checkOut(ROOT, options.state);
  try {
    return await compareWithCommit(options, checkout);
  } finally {
    checkout.remove();
  }
}

try {
  const options = parseOptions(process.argv.slice(2), process.env);
  process.stdout.write(options.help ? HELP : await compare(options));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
