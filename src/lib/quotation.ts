import { type PinnedLink, pinnedLink } from './citation.ts';
import { toCsv } from './csv.ts';
import { escapeMarkdown, inlineMarkdown, markdownLink, markdownTable } from './markdown.ts';
import { plainText } from './text.ts';

/** An answer as a table quotes it. */
export interface QuotedAnswer {
  /** The word for the support level; empty for a description. */
  readonly word: string;
  /** Text in backticks is code; empty where nobody has looked for an answer. */
  readonly value: string;
  readonly href: string;
}

/** A feature with the answers of the columns, in their order. */
export interface QuotedRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly answers: readonly QuotedAnswer[];
}

/** Rows of the comparison for use elsewhere. Addresses are absolute. */
export interface Quotation {
  /** Where the rows stand, and where they are kept as they are now. */
  readonly href: string;
  readonly pinned?: PinnedLink;
  /** `Calico v3.32.1` */
  readonly columns: readonly string[];
  readonly rows: readonly QuotedRow[];
}

function answerMarkdown({ word, value, href }: QuotedAnswer): string {
  if (word === '' || value === '') return markdownLink(word + value, href);
  return `${markdownLink(word, href)}: ${inlineMarkdown(value)}`;
}

/** The rows as a Markdown table with a link in every cell, and a line that says where they are from. */
export function quotationMarkdown({ href, pinned, columns, rows }: Quotation): string {
  const table = markdownTable(
    ['Feature', ...columns.map(escapeMarkdown)],
    rows.map((row) => [markdownLink(row.name, row.href), ...row.answers.map(answerMarkdown)]),
  );
  const origin = [
    markdownLink('CNI Compare', href),
    ...(pinned === undefined ? [] : [pinnedLink(pinned)]),
  ];
  return `${table}\nFrom ${origin.join(', ')}.\n`;
}

/** The rows as CSV: support level and answer in columns of their own, the row's address last. */
export function quotationCsv({ columns, rows }: Quotation): string {
  const heads = columns.flatMap((column) => [`${column}: support`, `${column}: answer`]);
  return toCsv([
    ['Id', 'Feature', ...heads, 'Link'],
    ...rows.map(({ id, name, href, answers }) => [
      id,
      name,
      ...answers.flatMap(({ word, value }) => [word, plainText(value)]),
      href,
    ]),
  ]);
}
