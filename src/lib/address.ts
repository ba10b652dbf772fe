import { cellAnchor } from './anchor.ts';
import { siteAddress } from './site-address.ts';

export { siteAddress };

export function featureAddress(feature: string, cni?: string): string {
  return siteAddress(`features/${feature}/${cni === undefined ? '' : `#${cni}`}`);
}

export function cniAddress(cni: string, anchor?: string): string {
  return siteAddress(`cni/${cni}/${anchor === undefined ? '' : `#${anchor}`}`);
}

/** The full comparison, at a row, an area or a column. */
export function compareAddress(anchor?: string): string {
  return siteAddress(`compare/${anchor === undefined ? '' : `#${anchor}`}`);
}

/** The full comparison at a glance: marks alone. */
export function overviewAddress(): string {
  return siteAddress('compare/?view=overview');
}

/** The comparison for paper, complete. */
export function editionAddress(): string {
  return siteAddress('compare/print/');
}

/** The full comparison, at one cell. */
export function cellAddress(feature: string, cni: string): string {
  return compareAddress(cellAnchor(feature, cni));
}

/** Two that are held against each other, as their address names them: `calico-vs-cilium`. */
export function pairId([one, other]: readonly [string, string]): string {
  return `${one}-vs-${other}`;
}

/** The page of two CNIs or two modes against each other. */
export function pairAddress(between: readonly [string, string]): string {
  return siteAddress(`compare/${pairId(between)}/`);
}

/** A claim's own page, at the answer of a mode where one is named. */
export function claimAddress(feature: string, cni: string, mode?: string): string {
  return siteAddress(`features/${feature}/${cni}/${mode === undefined ? '' : `#${mode}`}`);
}

/** A mode's own page, at a section of it. */
export function modeAddress(mode: string, anchor?: string): string {
  return siteAddress(`modes/${mode}/${anchor === undefined ? '' : `#${anchor}`}`);
}

/** The matrix of modes, at a row, an area, a column or a cell. */
export function modesAddress(anchor?: string): string {
  return siteAddress(`modes/${anchor === undefined ? '' : `#${anchor}`}`);
}

/** What bites when two things meet, at one entry. */
export function interactionAddress(id?: string): string {
  return siteAddress(`interactions/${id === undefined ? '' : `#${id}`}`);
}

/** What others measured, at a study or a measure. */
export function benchmarkAddress(anchor?: string): string {
  return siteAddress(`benchmarks/${anchor === undefined ? '' : `#${anchor}`}`);
}

/** The list of all settings, at one entry. */
export function settingsAddress(id?: string): string {
  return siteAddress(`settings/${id === undefined ? '' : `#${id}`}`);
}

/** A setting on the page that tells all of it. */
export function settingAddress({
  page,
  id,
}: {
  readonly page: string;
  readonly id: string;
}): string {
  return siteAddress(`settings/${page}/#${id}`);
}

/** The list of all symptoms, at one entry. */
export function symptomsAddress(id?: string): string {
  return siteAddress(`symptoms/${id === undefined ? '' : `#${id}`}`);
}

/** A symptom on the page that tells all of it. */
export function symptomAddress({
  page,
  id,
}: {
  readonly page: string;
  readonly id: string;
}): string {
  return siteAddress(`symptoms/${page}/#${id}`);
}

/** A fact other than a claim, by what it is. */
export function otherAddress({
  kind,
  id,
}: {
  readonly kind: 'mode' | 'interaction' | 'setting' | 'symptom';
  readonly id: string;
}): string {
  const addresses = {
    mode: modeAddress,
    interaction: interactionAddress,
    setting: settingsAddress,
    symptom: symptomsAddress,
  };
  return addresses[kind](id);
}

/** The comparison as it was on a day, or all it held on an area, at an anchor. */
export function asOfAddress(date: string, anchor?: string, area?: string): string {
  const page = `as-of/${date}/${area === undefined ? '' : `${area}/`}`;
  return siteAddress(`${page}${anchor === undefined ? '' : `#${anchor}`}`);
}

/** All that a snapshot holds on the features of an area, at one claim of it. */
export function frozenAddress(date: string, feature: string, cni: string): string {
  const area = feature.slice(0, feature.indexOf('.'));
  return asOfAddress(date, cellAnchor(feature, cni), area);
}

/** A file of the open data, `comparison.json`. */
export function dataAddress(file: string): string {
  return siteAddress(`api/v1/${file}`);
}

/** What another page frames of a feature, or of one CNI's answer to it. */
export function embedAddress(feature: string, cni?: string): string {
  return siteAddress(`embed/${embedName(feature, cni)}/`);
}

/** A file beside it: its picture, or what programs read of it. */
export function embedFileAddress(
  { feature, cni }: { readonly feature: string; readonly cni?: string | undefined },
  kind: 'svg' | 'png' | 'json',
): string {
  return siteAddress(`embed/${embedName(feature, cni)}.${kind}`);
}

function embedName(feature: string, cni?: string): string {
  return cni === undefined ? feature : `${feature}/${cni}`;
}

/** A term of the glossary. */
export function termAddress(id: string): string {
  return siteAddress(`guides/glossary/#${id}`);
}

/** An address of the site with its origin, for documents and programs elsewhere. */
export function fullAddress(address: string): string {
  return new URL(address, import.meta.env.SITE).href;
}
