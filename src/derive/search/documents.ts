import type { Synonym } from '../../data/synonym.ts';
import type { Term } from '../../data/model.ts';
import type { SearchDocument } from '../../lib/search/document.ts';
import { nameKey, tellingWords } from '../../lib/search/tokens.ts';
import { plainText } from '../../lib/text.ts';
import type { Comparison } from '../comparison/schema.ts';
import { interactionsOf } from '../interaction/view.ts';
import { modesOf } from '../mode/answer.ts';
import { settingsOf } from '../setting/pages.ts';
import { symptomsOf } from '../symptom/view.ts';
import { matrixOf } from '../table/matrix.ts';

/** A guide or a section of one, as a search finds it. */
export interface SearchedPage {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** What a result shows of it. */
  readonly text: string;
}

/** All that a search looks through. */
export interface Searched {
  readonly comparison: Comparison;
  readonly glossary: Readonly<Record<string, Term>>;
  readonly pages: readonly SearchedPage[];
  readonly synonyms: readonly Synonym[];
}

/** Features by their names, and by what their questions say beside. */
function features(comparison: Comparison): readonly SearchDocument[] {
  const rows = matrixOf(comparison).groups.flatMap((group) => group.rows);
  return rows.map(({ id, name, question }) => ({
    kind: 'feature',
    id,
    path: `features/${id}/`,
    title: name,
    names: [tellingWords(question).join(' ')],
  }));
}

function settings(comparison: Comparison): readonly SearchDocument[] {
  return Object.entries(settingsOf(comparison)).map(([id, setting]) => ({
    kind: 'setting',
    id,
    path: `settings/${setting.page}/#${id}`,
    title: setting.name,
    ...(setting.also && { names: setting.also }),
  }));
}

/** A message without the words for its variable parts, which nobody looks for, and without those at its ends. */
function fixedText(message: string): string {
  return message.replaceAll(/‹[^›]*›/gu, '‹›').replaceAll(/^(?:‹›[\s:]*)+|(?:[\s:,]*‹›)+$/gu, '');
}

function symptoms(comparison: Comparison): readonly SearchDocument[] {
  return Object.entries(symptomsOf(comparison)).map(([id, { name, page, messages }]) => ({
    kind: 'symptom',
    id,
    path: `symptoms/${page}/#${id}`,
    title: plainText(name),
    ...(messages && { messages: messages.map(fixedText) }),
  }));
}

function terms(glossary: Searched['glossary']): readonly SearchDocument[] {
  return Object.entries(glossary).map(([id, { term, forms }]) => ({
    kind: 'term',
    id,
    path: `guides/glossary/#${id}`,
    title: term,
    ...(forms && { names: forms }),
  }));
}

/** Modes, interactions and CNIs: a name. */
function others(comparison: Comparison): readonly SearchDocument[] {
  return [
    ...Object.entries(modesOf(comparison)).map(([id, { name }]): SearchDocument => ({
      kind: 'mode',
      id,
      path: `modes/${id}/`,
      title: name,
    })),
    ...Object.entries(interactionsOf(comparison)).map(([id, { name }]): SearchDocument => ({
      kind: 'interaction',
      id,
      path: `interactions/#${id}`,
      title: plainText(name),
    })),
    ...Object.entries(comparison.cnis).map(([id, { name }]): SearchDocument => ({
      kind: 'cni',
      id,
      path: `cni/${id}/`,
      title: name,
    })),
  ];
}

/** The names by which a document is not found anyway: by its title, its id or a name before. */
function newNames({ title, id }: SearchDocument, names: readonly string[]): readonly string[] {
  const known = new Set([title, id].map((name) => nameKey(name, 'parts')));
  return names.filter((name) => {
    const key = nameKey(name, 'parts');
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** Everything that can be found by its name or another word for it. */
export function searchDocuments({
  comparison,
  glossary,
  pages,
  synonyms,
}: Searched): readonly SearchDocument[] {
  const documents: readonly SearchDocument[] = [
    ...features(comparison),
    ...settings(comparison),
    ...symptoms(comparison),
    ...terms(glossary),
    ...others(comparison),
    ...pages.map(({ id, path, title }): SearchDocument => ({ kind: 'guide', id, path, title })),
  ];
  const words = new Map(synonyms.map((synonym) => [synonym.of as string, synonym.words]));
  return documents.map((document) => {
    const own = words.get(`${document.kind}/${document.id}`) ?? [];
    const names = newNames(document, [...(document.names ?? []), ...own]);
    return names.length === 0 ? document : { ...document, names };
  });
}
