import type { Area, Cni, Feature } from '../../src/data/model.ts';
import { identifierOf, isKeyword, keyOf, nameOf, requireKebab } from './names.ts';
import { cniPage } from './pages.ts';
import { toWrite, UNCHOSEN_HUE, UNWRITTEN_CNI } from './placeholder.ts';
import { changedFile, newFile, type PlannedFile, type Project } from './project.ts';
import { Refusal } from './refusal.ts';
import { namesIn, withEntry, withImport } from './source.ts';

const CNIS = 'src/data/cnis.ts';
const INDEX = 'src/data/index.ts';
const HUES = 'src/styles/cni-hues.css';

/** What a scaffold of a CNI has to know of the facts. */
interface CniFacts {
  readonly areas: Readonly<Record<string, Area>>;
  readonly cnis: Readonly<Record<string, Cni>>;
  readonly features: Readonly<Record<string, Feature>>;
}

/** Stops at an id that cannot be that of a new CNI. */
function requireNewCni(id: string, { areas, cnis }: CniFacts, project: Project): void {
  requireKebab(id, id, 'kube-router');
  if (Object.hasOwn(cnis, id)) {
    throw new Refusal(id, 'is a CNI already', `take another id, or change its entry in ${CNIS}`);
  }
  if (Object.hasOwn(areas, id)) {
    throw new Refusal(id, 'is the id of an area', 'take another: both are anchors of /compare/');
  }
  const name = identifierOf(id);
  if (isKeyword(name) || namesIn(project.read(INDEX)).includes(name)) {
    throw new Refusal(id, `stands for something else in ${INDEX}`, 'take another id');
  }
}

function entryOf(id: string): Cni {
  const name = nameOf(id);
  return {
    name,
    vendor: toWrite('who develops it'),
    governance: toWrite('who decides on it'),
    licence: toWrite('the licence of its source'),
    ...UNWRITTEN_CNI,
    summary: toWrite(`what ${name} is, in one honest sentence.`),
    keyFeature: toWrite(`what sets ${name} apart.`),
    pros: [toWrite('what speaks for it')],
    cons: [toWrite('what speaks against it')],
    bestFor: [toWrite('a situation that it suits')],
    thinkTwice: [toWrite('a situation in which to think twice')],
  };
}

function areaFile(id: string, area: string, features: readonly string[]): PlannedFile {
  const claims = features.map((feature) => `  '${feature}': { support: 'unresearched' },\n`);
  return newFile(
    `src/data/claims/${id}/${area}.ts`,
    `import type { ClaimsFor } from '../../claim.ts';

export const ${area} = {
${claims.join('')}} as const satisfies ClaimsFor<'${area}'>;
`,
  );
}

function indexFile(id: string, areas: readonly string[]): PlannedFile {
  const imports = areas.toSorted().map((area) => `import { ${area} } from './${area}.ts';\n`);
  return newFile(
    `src/data/claims/${id}/index.ts`,
    `import type { ClaimsOfCni } from '../../claim.ts';
${imports.join('')}
/** Every claim on ${id}. */
export const ${identifierOf(id)} = {
${areas.map((area) => `  ...${area},\n`).join('')}} satisfies ClaimsOfCni;
`,
  );
}

function withClaims(id: string, project: Project): PlannedFile {
  const name = identifierOf(id);
  const line = `import { ${name} } from './claims/${id}/index.ts';`;
  const imported = withImport(project.read(INDEX), './claims/', line);
  const entry = name === id ? `${id},` : `${keyOf(id)}: ${name},`;
  return changedFile(withEntry(imported, 'claims', entry));
}

function withHue(id: string, project: Project): PlannedFile {
  const { path, text } = project.read(HUES);
  const { light, dark } = UNCHOSEN_HUE;
  const rule = `[data-cni='${id}'] { --hue: light-dark(${light}, ${dark}); }`;
  return changedFile({ path, text: `${text}\n${rule}\n` });
}

/** The files of a CNI into which nobody has looked yet; stops at an id that will not do. */
export function cniFiles(
  id: string,
  facts: CniFacts,
  project: Project,
  today: string,
): readonly PlannedFile[] {
  requireNewCni(id, facts, project);
  const areas = Object.keys(facts.areas);
  const inArea = (area: string) =>
    Object.keys(facts.features).filter((feature) => feature.startsWith(`${area}.`));
  const entry = `${keyOf(id)}: ${JSON.stringify(entryOf(id))},`;
  return [
    changedFile(withEntry(project.read(CNIS), 'cnis', entry)),
    ...areas.map((area) => areaFile(id, area, inArea(area))),
    indexFile(id, areas),
    withClaims(id, project),
    withHue(id, project),
    newFile(`content/cni/${id}.mdx`, cniPage(nameOf(id), facts.areas, today)),
  ];
}
