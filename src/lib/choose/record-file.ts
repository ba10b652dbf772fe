import { escapeMarkdown } from '../markdown.ts';
import { normaliseText } from '../text.ts';
import type { RecordSource } from './record-source.ts';

const TITLE_LENGTH = 120;
const NAME_LENGTH = 60;

/** What a record is called that nobody has given a title. */
const UNTITLED = 'A CNI for the cluster';

/** A title in one line, without control characters; never empty. */
export function titleOf({ title }: Pick<RecordSource, 'title'>): string {
  const line = normaliseText(title.replace(/\p{Cc}/gu, ' '), TITLE_LENGTH);
  return line === '' ? UNTITLED : line;
}

/** The title as Markdown of a heading, at whose end number signs would be dropped. */
export function headingOf(source: Pick<RecordSource, 'title'>): string {
  return escapeMarkdown(titleOf(source)).replaceAll('#', String.raw`\#`);
}

/** The first words of a title in ASCII, with hyphens; empty where it has no letter or digit of ASCII. */
function kebab(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, NAME_LENGTH)
    .replace(/^-|-$/gu, '');
}

/** The name of the file of a record: `0001-a-cni-for-the-cluster.md`, safe whatever the title. */
export function recordFileName(source: Pick<RecordSource, 'title' | 'number'>): string {
  const number = String(source.number).padStart(4, '0');
  return `${number}-${kebab(titleOf(source)) || kebab(UNTITLED)}.md`;
}
