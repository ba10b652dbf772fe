/** What the search looks through, made once a build. */
import { render } from 'astro:content';
import { type Searched, searchDocuments, type SearchedPage } from '../derive/search/documents.ts';
import { type ProseSection, searchPassages } from '../derive/search/passages.ts';
import { searchTexts } from '../derive/search/texts.ts';
import { plainText } from '../lib/text.ts';
import { studies } from './benchmarks.ts';
import { comparison, facts } from './comparison.ts';
import { readGuides } from './guides.ts';

/** A page of prose: its head, and its sections. */
interface ProsePage {
  readonly head: SearchedPage;
  readonly sections: readonly ProseSection[];
}

/** The tools and lists that are found beside the guides. */
const PLAN: SearchedPage = {
  id: 'plan',
  path: 'plan/',
  title: 'Plan addresses',
  text: 'Say what you run, and see whether the addresses of your subnets last, and why a node takes so many pods.',
};
const BENCHMARKS: SearchedPage = {
  id: 'benchmarks',
  path: 'benchmarks/',
  title: 'Benchmarks',
  text: 'What others measured of throughput, latency, CPU and memory, who paid, and how to measure on your own cluster.',
};
/** Each benchmark by its title. */
const STUDIES = studies.map(({ id, study }): SearchedPage => ({
  id: `benchmarks/${id}`,
  path: `benchmarks/#${id}`,
  title: study.name,
  text: study.about,
}));
const CHECK: SearchedPage = {
  id: 'check',
  path: 'check/',
  title: 'Check policies',
  text: 'Paste policies and see which modes enforce them, field by field; nothing is sent.',
};
const FIELDS: SearchedPage = {
  id: 'check/fields',
  path: 'check/fields/',
  title: 'Policy fields by mode',
  text: 'Which fields of NetworkPolicy, ClusterNetworkPolicy, Calico, Cilium and AWS policies each mode honours.',
};
/** Each recipe of the cookbook by its name. */
const RECIPES = Object.entries(facts.policies).map(([id, { name, does }]): SearchedPage => ({
  id: `guides/policies/${id}`,
  path: `guides/policies/#${id}`,
  title: name,
  text: `Policy cookbook: ${plainText(does)}`,
}));
const CHOOSE: SearchedPage = {
  id: 'choose',
  path: 'choose/',
  title: 'Choose by requirements',
  text: 'Say what you must have, would like and must do without, and see which modes fit.',
};

async function readProse(): Promise<readonly ProsePage[]> {
  return Promise.all(
    (await readGuides()).map(async (guide) => {
      const { id, data, body = '' } = guide;
      const path = `guides/${id}/`;
      const { headings } = await render(guide);
      const own = headings.filter(({ depth }) => depth === 2);
      const [lead = '', ...parts] = body.split(/^## .*$/mu);
      const head = { id, path, title: data.title, text: plainText(data.description) };
      const sections = own.map(({ slug, text }, at) => ({
        path: `${path}#${slug}`,
        title: `${text} · ${data.title}`,
        body: parts[at] ?? '',
      }));
      return { head, sections: [{ path, title: data.title, body: lead }, ...sections] };
    }),
  );
}

async function readSearched(): Promise<Searched> {
  const { glossary, synonyms } = facts;
  const prose = await readProse();
  const pages = prose.flatMap(({ head, sections: [, ...sections] }) => [
    head,
    ...sections.map(({ path, title }): SearchedPage => {
      const [heading = '', ...guide] = title.split(' · ');
      return { id: path, path, title: heading, text: guide.join(' · ') };
    }),
  ]);
  return {
    comparison,
    glossary,
    synonyms,
    pages: [...pages, CHOOSE, PLAN, CHECK, FIELDS, BENCHMARKS, ...STUDIES, ...RECIPES],
  };
}

/** Everything that can be found by its name or another word for it. */
export async function readSearchDocuments() {
  return searchDocuments(await readSearched());
}

/** What the results show of it. */
export async function readSearchTexts() {
  return searchTexts(await readSearched());
}

/** The full text of guides and of what stands behind the answers. */
export async function readSearchPassages() {
  const sections = (await readProse()).flatMap((page) => page.sections);
  return searchPassages(comparison, sections);
}
