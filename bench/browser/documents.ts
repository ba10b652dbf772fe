/** The page of each table. */
import { naturalDensity } from '../../src/lib/density.ts';
import { cellRank, cellText, type Comparison } from './comparison.ts';
import { ourBar, ourTable } from './our-table.ts';

/** The files that a page loads. */
export interface PageFiles {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** Makes a page; the table itself is the scripts' work where it is not in the page. */
export type PageMaker = (comparison: Comparison, files: PageFiles) => string;

function page(body: string, { styles, scripts }: PageFiles, attributes = ''): string {
  const links = styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const modules = scripts.map((src) => `<script type="module" src="${src}"></script>`).join('');
  return `<!doctype html><html lang="en" data-js ${attributes}><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">${links}${modules}</head><body>${body}</body></html>`;
}

/** Our comparison: the table is in the page and the script upgrades it. */
export const ourPage: PageMaker = (comparison, files) =>
  page(
    `<main class="page wide"><cni-table>${ourBar(comparison)}${ourTable(comparison)}</cni-table></main>`,
    files,
    `data-view="${naturalDensity(comparison.cnis.length)}"`,
  );

/** A plain table that the script upgrades; the ranks of the states are in the cells. */
export const tablePage: PageMaker = ({ cnis, features }, files) => {
  const heads = ['Feature', ...cnis.map(({ name }) => name)];
  const rows = features.map(({ name, cells }) => {
    const answers = cells.map(
      (cell) => `<td data-order="${String(cellRank(cell))}">${cellText(cell)}</td>`,
    );
    return `<tr><td>${name}</td>${answers.join('')}</tr>`;
  });
  const head = heads.map((name) => `<th>${name}</th>`).join('');
  const table = `<table id="table"><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
  return page(table, files);
};

/** An empty box with the data beside it as JSON: `[columns, rows]`. */
export const boxPage: PageMaker = ({ cnis, features }, files) => {
  const rows = features.map(({ name, cells }) => {
    const answers = cells.map((cell, at) => [cnis[at]?.id ?? '', cellText(cell)] as const);
    return { feature: name, ...Object.fromEntries(answers) };
  });
  const data = JSON.stringify([cnis, rows]).replaceAll('<', String.raw`\u003c`);
  const json = `<script id="data" type="application/json">${data}</script>`;
  return page(`<div id="table" style="height: 900px"></div>${json}`, files);
};
