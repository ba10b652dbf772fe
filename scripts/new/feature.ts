import type { Area, Cni, Feature, Succession } from '../../src/data/model.ts';
import { requireKebab, titleOf } from './names.ts';
import { toWrite } from './placeholder.ts';
import { changedFile, type PlannedFile, type Project } from './project.ts';
import { Refusal } from './refusal.ts';
import { withEntry } from './source.ts';

/** What a scaffold of a feature has to know of the facts. */
interface FeatureFacts {
  readonly areas: Readonly<Record<string, Area>>;
  readonly cnis: Readonly<Record<string, Cni>>;
  readonly features: Readonly<Record<string, Feature>>;
  readonly successions: readonly Succession[];
}

/** The area and the name of a new feature's id; stops at an id that will not do. */
function partsOf(id: string, { areas, features, successions }: FeatureFacts) {
  const [area = '', name, ...rest] = id.split('.');
  if (name === undefined || rest.length > 0) {
    throw new Refusal(id, 'is no id of a feature', 'write area.name, as in policy.example');
  }
  requireKebab(id, name, 'policy.example');
  if (!Object.hasOwn(areas, area)) {
    const known = Object.keys(areas).join(', ');
    throw new Refusal(id, `there is no area “${area}”`, `begin it with one of ${known}`);
  }
  const file = `src/data/features/${area}.ts`;
  if (Object.hasOwn(features, id)) {
    throw new Refusal(id, 'is a feature already', `take another id, or change it in ${file}`);
  }
  if (successions.some(({ from }) => from === id)) {
    throw new Refusal(
      id,
      'was published and has passed',
      'take another id: old links mean the old',
    );
  }
  return { area, name, file };
}

function entryOf(id: string, name: string): Feature {
  const title = titleOf(name);
  return {
    name: title,
    question: toWrite(`what does the row “${title}” ask of a CNI?`),
    why: toWrite(`why anyone cares about ${id}.`),
    kind: 'capability',
    related: [],
  };
}

/** The files of a feature that nobody has looked into for any CNI; stops at an id that will not do. */
export function featureFiles(
  id: string,
  facts: FeatureFacts,
  project: Project,
): readonly PlannedFile[] {
  const { area, name, file } = partsOf(id, facts);
  const feature = `'${id}': ${JSON.stringify(entryOf(id, name))},`;
  const claim = `'${id}': { support: 'unresearched' },`;
  return [
    changedFile(withEntry(project.read(file), area, feature)),
    ...Object.keys(facts.cnis).map((cni) =>
      changedFile(withEntry(project.read(`src/data/claims/${cni}/${area}.ts`), area, claim)),
    ),
  ];
}
