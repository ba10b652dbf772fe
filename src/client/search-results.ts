import { siteAddress } from '../lib/site-address.ts';
import {
  documentKey,
  type FoundAnswer,
  type FoundTexts,
  type SearchDocument,
} from '../lib/search/document.ts';
import { excerptOf } from '../lib/search/excerpt.ts';
import type { FoundGroup } from '../lib/search/groups.ts';
import { STATE_WORDS } from '../lib/support.ts';
import { breakableParts } from '../lib/text.ts';
import { type Content, element } from './element.ts';

/** A long name, which may go on in the next line at its humps. */
function breakable(name: string): Content {
  return breakableParts(name).flatMap((part, at): Content =>
    at === 0 ? [part] : [document.createElement('wbr'), part],
  );
}

/** The answers of the CNIs to a feature, each leading to its claim. */
function answersOf(feature: string, answers: readonly FoundAnswer[]): readonly Node[] {
  return answers.map(({ cni, name, state, value, modes }) => {
    const link = document.createElement('a');
    link.href = `${feature}${cni}/`;
    link.textContent = name;
    const line = element('li', 'found-answer', link, ' ');
    line.dataset['cni'] = cni;
    if (state !== 'described') {
      const mark = element('span', 'state', element('span', 'state-word', STATE_WORDS[state]));
      mark.dataset['state'] = state;
      line.append(mark, ' ');
    }
    line.append(value);
    if (modes !== undefined) line.append(' ', element('span', 'list-note', modes));
    return line;
  });
}

function itemOf(found: SearchDocument, query: string): HTMLElement {
  const { kind, path, title, text } = found;
  const link = document.createElement('a');
  link.className = 'result';
  link.href = siteAddress(path);
  link.append(kind === 'setting' ? element('code', '', ...breakable(title)) : title);
  const item = element('li', '', link);
  item.dataset['found'] = documentKey(found);
  item.dataset['path'] = path;
  if (text !== undefined) item.append(element('p', '', excerptOf(text, query)));
  return item;
}

/** Adds to each result what it says beyond its title. */
export function tell(results: HTMLElement, texts: FoundTexts): void {
  for (const item of results.querySelectorAll<HTMLElement>('[data-found]')) {
    const { text, standard, answers } = texts[item.dataset['found'] ?? ''] ?? {};
    const { path } = item.dataset;
    if (standard !== undefined) {
      item.append(' ', element('span', 'list-note', `default ${standard}`));
    }
    if (text !== undefined) item.append(element('p', '', text));
    if (answers && path !== undefined) {
      item.append(element('ul', 'found-answers', ...answersOf(siteAddress(path), answers)));
    }
  }
}

/** What is found of one kind. */
export function groupOf(group: FoundGroup, query: string): HTMLElement {
  const head = element('h2', 'found-kind', group.name);
  const items = group.documents.map((found) => itemOf(found, query));
  const list = element('ul', 'found-list', ...items);
  const section = element('section', '', head, list);
  if (group.more > 0) {
    const note = `and ${String(group.more)} more; another word narrows them`;
    section.append(element('p', 'list-note', note));
  }
  return section;
}

/** Where to look when the search cannot be had. */
export function indexHint(): HTMLElement {
  const link = document.createElement('a');
  link.href = siteAddress('search/');
  link.textContent = 'the index from A to Z';
  return element('p', 'found-nothing', 'Everything by name: ', link, '.');
}

/** What is said where nothing is found: what was searched, the nearest words, and how to ask. */
export function nothingOf(query: string, near: readonly string[], isFull: boolean): HTMLElement {
  const searched = isFull
    ? 'Nothing in the full text of guides, claims, interactions, settings and symptoms'
    : 'No name of a feature, setting, symptom, term, mode, interaction or guide';
  const said = element('p', '', `${searched} has “${query.slice(0, 80)}”.`);
  const box = element('div', 'found-nothing', said);
  if (near.length > 0) {
    const words = near.flatMap((word, at): Content => {
      const button = element('button', 'plain', word);
      button.setAttribute('type', 'button');
      button.dataset['suggested'] = '';
      return at === 0 ? [button] : [', ', button];
    });
    box.append(element('p', '', 'Near it: ', ...words));
  }
  const sources = document.createElement('a');
  sources.href = siteAddress('search/#missing');
  sources.textContent = 'how to ask for it';
  box.append(element('p', '', 'If it belongs here: ', sources, '.'));
  return box;
}
