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

/** What a reader opens a cell for, as long as it is on average. */
const DETAIL = `<p class="claim-detail">The agent on each node programs it from the objects that the API server holds. A restart keeps what is in place, and an upgrade replaces it node by node without a gap.</p><dl class="facts"><div><dt>Since</dt><dd>v1.16</dd></div></dl><p class="label">1 source</p><ol class="sources"><li><span class="source-title">Architecture</span> <a href="#source">architecture.md 45–54</a> <span class="pin">owner/name@0123456, 22 Nov 2026</span></li></ol><p class="reviewed">Claim re-read <time datetime="2026-11-22">22 Nov 2026</time></p>`;

function claimCell(cell: Cell, feature: Feature, cni: Column, detail: string): string {
  const id = `${feature.id}--${cni.id}`;
  return `<td role="cell" id="${id}" data-cni="${cni.id}" data-state="${cell.state}"><p class="cell-head"><span class="cell-cni">${cni.name}</span> ${stateMark(cell)} ${anchor(id, `${feature.name}, ${cni.name}`)}</p> <a class="value" href="/features/${feature.id}/#${cni.id}">${cell.value}</a> <div class="more" id="more-${id}">${detail}</div></td>`;
}

function featureRow(feature: Feature, { cnis }: Comparison, detail: string): string {
  const head = `<th role="rowheader" scope="row"><a class="feature-name" href="/features/${feature.id}/">${feature.name}</a> <span class="feature-note"><code class="feature-id">${feature.id}</code>&nbsp;${anchor(feature.id, `the row ${feature.name}`)}</span></th>`;
  const cells = feature.cells.map((cell, at) => {
    const cni = cnis[at];
    return cni === undefined ? '' : claimCell(cell, feature, cni, detail);
  });
  const count = supportCount(feature.cells.map(({ state }) => state));
  return `<tr role="row" id="${feature.id}" class="feature-row">${head}${cells.join('')}<td role="cell" class="count">${count}</td></tr>`;
}

function areaBody(area: string, comparison: Comparison, detail: string): string {
  const rows = comparison.features.filter((feature) => feature.area === area);
  const head = `<tr role="row" class="area-row" id="${area}"><th role="rowheader" scope="rowgroup" colspan="${String(comparison.cnis.length + 2)}"><span class="area-name">${area}</span> ${anchor(area, `the area ${area}`)}</th></tr>`;
  return `<tbody role="rowgroup" data-area="${area}">${head}${rows.map((row) => featureRow(row, comparison, detail)).join('')}</tbody>`;
}

function columnHead({ id, name }: Column): string {
  return `<th role="columnheader" scope="col" id="${id}" data-column="${id}" data-cni="${id}"><span class="sort-label">${name}</span> <span class="column-note"><a href="/cni/${id}/">v1.0.0</a> <span class="column-vendor">Vendor</span> ${anchor(id, `the column ${name}`)}</span></th>`;
}

/** The whole table. What opens below each answer is left out unless asked for: no other table has it. */
export function ourTable(comparison: Comparison, withDetails: boolean): string {
  const columns = comparison.cnis.map(columnHead).join('');
  const bodies = comparison.areas
    .map((area) => areaBody(area, comparison, withDetails ? DETAIL : ''))
    .join('\n');
  return `<table role="table" class="claims dense"><caption class="sr-only">All features by area.</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" data-column="feature"><span class="sort-label">Feature</span></th>${columns}<th role="columnheader" scope="col" class="count" data-column="count"><span class="sort-label">Have it</span></th></tr></thead>${bodies}</table>`;
}

function tickGroup(legend: string, name: string, values: readonly string[], checked = ''): string {
  const ticks = values.map(
    (value) =>
      `<label class="tick"><input type="checkbox" name="${name}" value="${value}" ${checked}> ${value}</label>`,
  );
  return `<fieldset class="ticks"><legend>${legend}</legend><div class="tick-row">${ticks.join(' ')}</div></fieldset>`;
}

/** The form that chooses rows and columns. */
export function ourToolbar({ cnis, areas }: Comparison): string {
  const ids = cnis.map(({ id }) => id);
  const groups = [
    tickGroup('Columns', 'cni', ids, 'checked'),
    tickGroup('Only areas', 'area', areas),
    tickGroup('Only answers', 'support', SUPPORT_STATES),
    tickGroup('Rows', 'flag', FLAG_IDS),
  ];
  return `<search class="toolbar js-only" data-toolbar><div class="ticks"><label class="tick-legend" for="table-filter">Find</label><div class="tick-row"><input class="find" id="table-filter" type="search" name="q" autocomplete="off" maxlength="100"></div></div>${groups.join('')}</search>`;
}

/** The live count, notes, and the way back to everything. */
export function ourStatus(rows: number): string {
  return `<div class="table-status"><p role="status" aria-live="polite" data-status>${String(rows)} rows</p><p class="js-only table-actions"><button type="button" class="plain" data-natural-order hidden>original order</button> <button type="button" class="plain" data-clear hidden>clear all</button></p></div><div class="note" data-note hidden><p data-note-text></p><button type="button" class="plain" data-note-dismiss>dismiss</button></div><p class="empty" data-empty hidden></p>`;
}
