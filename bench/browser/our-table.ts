/** The markup of our comparison, as `src/components/table/` renders it at build time. */
import { STATE_WORDS, SUPPORT_STATES, supportCount } from '../../src/lib/support.ts';
import { FLAG_IDS } from '../../src/lib/view-flags.ts';
import { type Cell, type Comparison, type Feature } from './comparison.ts';

type Column = Comparison['cnis'][number];

function anchor(id: string, label: string): string {
  return `<a class="anchor" href="#${id}" aria-label="Link to ${label}">#</a>`;
}

function stateMark({ state }: Cell): string {
  if (state === 'described') return '';
  return `<span class="state" data-state="${state}"><span class="state-word">${STATE_WORDS[state]}</span></span>`;
}

function claimCell(cell: Cell, feature: Feature, cni: Column): string {
  const id = `${feature.id}--${cni.id}`;
  return `<td role="cell" id="${id}" data-cni="${cni.id}" data-name="${cni.name}" data-state="${cell.state}" data-reviewed="2026-11-22">${stateMark(cell)} <a class="value" href="/features/${feature.id}/#${cni.id}">${cell.value}</a></td>`;
}

function featureRow(feature: Feature, { cnis }: Comparison): string {
  const head = `<th role="rowheader" scope="row"><a class="feature-name" href="/features/${feature.id}/">${feature.name}</a> <span class="feature-note"><code class="feature-id">${feature.id}</code>&nbsp;${anchor(feature.id, `the row ${feature.name}`)}</span></th>`;
  const cells = feature.cells.map((cell, at) => {
    const cni = cnis[at];
    return cni === undefined ? '' : claimCell(cell, feature, cni);
  });
  const count = supportCount(feature.cells.map(({ state }) => state));
  return `<tr role="row" id="${feature.id}" class="feature-row">${head}${cells.join('')}<td role="cell" class="count">${count}</td></tr>`;
}

function areaBody(area: string, comparison: Comparison): string {
  const rows = comparison.features.filter((feature) => feature.area === area);
  const head = `<tr role="row" class="area-row" id="${area}"><th role="rowheader" scope="rowgroup" colspan="${String(comparison.cnis.length + 2)}"><span class="area-name">${area}</span> ${anchor(area, `the area ${area}`)}</th></tr>`;
  return `<tbody role="rowgroup" data-area="${area}">${head}${rows.map((row) => featureRow(row, comparison)).join('')}</tbody>`;
}

function columnHead({ id, name }: Column): string {
  return `<th role="columnheader" scope="col" id="${id}" data-column="${id}" data-cni="${id}"><span class="sort-label">${name}</span> <span class="column-note"><a href="/cni/${id}/">v1.0.0</a> <span class="column-vendor">Vendor</span> ${anchor(id, `the column ${name}`)}</span></th>`;
}

/** The whole table, in its region: it has more columns than a page holds. */
export function ourTable(comparison: Comparison): string {
  const columns = comparison.cnis.map(columnHead).join('');
  const bodies = comparison.areas.map((area) => areaBody(area, comparison)).join('\n');
  return `<div class="table-region" role="region" aria-label="All features by area." tabindex="0"><table role="table" class="claims full many"><caption class="sr-only">All features by area.</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" data-column="feature"><span class="sort-label">Feature</span><span class="here js-only" aria-hidden="true" data-here></span></th>${columns}<th role="columnheader" scope="col" class="count" data-column="count"><span class="sort-label">Have it</span></th></tr></thead>${bodies}</table></div>`;
}

function choice(legend: string, name: string, values: readonly string[], checked = ''): string {
  const ticks = values.map(
    (value) =>
      `<div class="option"><label class="tick"><input type="checkbox" name="${name}" value="${value}" ${checked}> ${value}</label></div>`,
  );
  return `<details class="bar-choice" name="choice" data-choice="${name}"><summary>${legend}: <span class="chosen" data-chosen>all</span></summary><fieldset class="choice-list">${ticks.join(' ')}</fieldset></details>`;
}

/** The bar that chooses rows and columns. */
export function ourBar({ cnis, areas, features }: Comparison): string {
  const ids = cnis.map(({ id }) => id);
  const choices = [
    choice('Columns', 'cni', ids, 'checked'),
    choice('Areas', 'area', areas),
    choice('Answers', 'support', SUPPORT_STATES),
    choice('Rows', 'flag', FLAG_IDS),
  ];
  return `<div class="table-bar js-only" data-toolbar><search class="toolbar"><label class="find-field"><input class="find" type="search" name="q" autocomplete="off" maxlength="100"></label><div class="bar-choices">${choices.join('')}</div></search>${ourStatus(features.length)}</div>`;
}

/** The live count, notes, and the way back to everything. */
function ourStatus(rows: number): string {
  return `<div class="table-status"><p role="status" aria-live="polite" data-status><span class="sr-only" data-order></span><span data-count>${String(rows)} rows</span></p><p class="js-only table-actions"><button type="button" class="plain" data-natural-order hidden>original order</button> <button type="button" class="plain" data-clear hidden>clear</button></p></div><div class="note" data-note hidden><p data-note-text></p><button type="button" class="plain" data-note-dismiss>dismiss</button></div><p class="empty" data-empty hidden></p>`;
}
