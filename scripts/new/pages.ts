import type { Area } from '../../src/data/model.ts';
import { toWrite } from './placeholder.ts';

/** Fields as the front matter of a page; texts are folded by the formatter. */
function frontMatter(fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, text]) => `${name}: ${text}\n`);
  return `---\n${lines.join('')}---\n`;
}

function folded(text: string): string {
  return `>-\n  ${text}`;
}

function section(title: string, about: string): string {
  return `## ${title}\n\n${toWrite(about)}`;
}

/** The page of a CNI with a section for every area, each to be written. */
export function cniPage(
  name: string,
  areas: Readonly<Record<string, Area>>,
  today: string,
): string {
  const about = `how ${name} moves and filters pod traffic, and which limits to know before you choose it.`;
  const head = frontMatter({ description: folded(toWrite(about)), reviewed: `'${today}'` });
  const claims = Object.entries(areas).map(
    ([id, area]) => `<Area id="${id}">\n\n${toWrite(`${area.name}, in prose.`)}\n\n</Area>`,
  );
  const sections = [
    section('In one minute', `what ${name} is, for somebody in a hurry.`),
    section('When to choose it', 'for whom, and for whom not.'),
    section('How it works', 'what runs where, and where rules are enforced.'),
    section('The path of a packet', 'from pod to pod, to a Service, out to the internet.'),
    ...claims,
    section('Limits and gotchas', 'what surprises people.'),
    section('Editions and support', 'what is sold, and who helps.'),
    '## Versions\n\nWhen things arrived, as far as the claims date them; what is not listed is old or undated.',
    '<SinceTable />',
  ];
  return `${head}\n${sections.join('\n\n')}\n`;
}

/** A guide in its place among the others, to be written. */
export function guidePage(title: string, order: number, today: string): string {
  const head = frontMatter({
    title,
    lede: folded(toWrite('what the reader gets from this guide, in one or two sentences.')),
    description: folded(
      toWrite(`what the guide “${title}” answers, in one sentence for searchers.`),
    ),
    reviewed: `'${today}'`,
    order: String(order),
  });
  const sections = [
    toWrite('the question that brings a reader here.'),
    section('First section', 'its answer, with every fact embedded from the data.'),
  ];
  return `${head}\n${sections.join('\n\n')}\n`;
}
