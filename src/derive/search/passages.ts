import type { SearchDocument } from '../../lib/search/document.ts';
import { plainText } from '../../lib/text.ts';
import type { Comparison } from '../comparison/schema.ts';
import { interactionsOf } from '../interaction/view.ts';
import { settingsOf } from '../setting/pages.ts';
import { symptomsOf } from '../symptom/view.ts';

/** A section of a page of prose. */
export interface ProseSection {
  readonly path: string;
  readonly title: string;
  /** Its text in Markdown, with the tags of components. */
  readonly body: string;
}

/** The words of a text in MDX, without tags, marks and the addresses of its links. */
function proseText(body: string): string {
  return body
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/^[#>|-]+ ?|```\w*|[*_`]{1,2}(?=\S)|(?<=\S)[*_`]{1,2}/gmu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function details({ claims, features, cnis }: Comparison): readonly SearchDocument[] {
  return Object.entries(claims).flatMap(([feature, byCni]) =>
    Object.entries(byCni).flatMap(([cni, { value, detail, searched, conditions = [] }]) => {
      const answer = value === undefined ? [] : [`${value}.`];
      const text = [...answer, detail ?? searched ?? '', ...conditions].join(' ');
      const title = `${features[feature]?.name ?? feature}, ${cnis[cni]?.name ?? cni}`;
      const path = `features/${feature}/${cni}/`;
      return { kind: 'feature', id: `${feature}/${cni}`, path, title, text: plainText(text) };
    }),
  );
}

function told(comparison: Comparison): readonly SearchDocument[] {
  return [
    ...Object.entries(interactionsOf(comparison)).map(
      ([id, { name, happens, seen, remedy }]): SearchDocument => ({
        kind: 'interaction',
        id,
        path: `interactions/#${id}`,
        title: plainText(name),
        text: plainText([happens, seen, remedy].join(' ')),
      }),
    ),
    ...Object.entries(symptomsOf(comparison)).map(
      ([id, { name, page, means, confirm, remedy }]): SearchDocument => ({
        kind: 'symptom',
        id,
        path: `symptoms/${page}/#${id}`,
        title: plainText(name),
        text: plainText([means, ...[...confirm, ...remedy].map(({ step }) => step)].join(' ')),
      }),
    ),
    ...Object.entries(settingsOf(comparison)).map(([id, setting]): SearchDocument => {
      const path = `settings/${setting.page}/#${id}`;
      const text = plainText((setting.traps ?? []).join(' '));
      return { kind: 'setting', id, path, title: setting.name, text };
    }),
  ];
}

/** The full text behind titles and answers: details of claims, and the sections of guides. */
export function searchPassages(
  comparison: Comparison,
  sections: readonly ProseSection[],
): readonly SearchDocument[] {
  const prose = sections.map(({ path, title, body }): SearchDocument => ({
    kind: 'guide',
    id: path,
    path,
    title,
    text: proseText(body),
  }));
  return [...prose, ...details(comparison), ...told(comparison)].filter(
    ({ text = '' }) => text !== '',
  );
}
