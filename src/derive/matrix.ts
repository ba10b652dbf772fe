import type { Claim } from '../data/claim.ts';
import type { Area, Cni, Feature } from '../data/model.ts';
import { cellAnchor } from '../lib/anchor.ts';
import { type ClaimView, claimView } from './claim.ts';
import type { SourceIndex } from './source.ts';

/** All facts of the comparison; the real ones, or three rows in a test. */
export interface Facts extends SourceIndex {
  readonly areas: Readonly<Record<string, Area>>;
  readonly features: Readonly<Record<string, Feature>>;
  readonly cnis: Readonly<Record<string, Cni>>;
  readonly claims: Readonly<Record<string, Readonly<Record<string, Claim>>>>;
}

/** A column of the table. */
export interface ColumnView {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly vendor: string;
}

/** One answer in the table. */
export interface CellView {
  readonly anchor: string;
  readonly cni: string;
  readonly cniName: string;
  readonly claim: ClaimView;
}

/** A feature with every CNI's answer. */
export interface RowView {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly cells: readonly CellView[];
}

/** The rows of one area. */
export interface GroupView {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly rows: readonly RowView[];
}

/** The comparison as a table. */
export interface Matrix {
  readonly columns: readonly ColumnView[];
  readonly groups: readonly GroupView[];
}

/** The area a feature id belongs to: what stands before its dot. */
export function areaOf(feature: string): string {
  return feature.slice(0, feature.indexOf('.'));
}

/** One claim; throws with both ids where it does not exist. */
export function findClaim(facts: Facts, cni: string, feature: string): Claim {
  const claim = facts.claims[cni]?.[feature];
  if (claim === undefined) throw new Error(`${cni}/${feature}: no such claim`);
  return claim;
}

/** A feature's row. */
export function rowView(facts: Facts, id: string): RowView {
  const feature = facts.features[id];
  if (feature === undefined) throw new Error(`${id}: no such feature`);
  const cells = Object.entries(facts.cnis).map(([cni, { name }]) => ({
    anchor: cellAnchor(id, cni),
    cni,
    cniName: name,
    claim: claimView(findClaim(facts, cni, id), facts),
  }));
  return { id, name: feature.name, question: feature.question, cells };
}

function columnViews(facts: Facts): readonly ColumnView[] {
  return Object.entries(facts.cnis).map(([id, { name, version, vendor }]) => ({
    id,
    name,
    version,
    vendor,
  }));
}

/** The whole comparison: areas and features in the order of their dictionaries. */
export function matrixOf(facts: Facts): Matrix {
  const ids = Object.keys(facts.features);
  const groups = Object.entries(facts.areas).map(([id, { name, short }]) => ({
    id,
    name,
    short,
    rows: ids.filter((feature) => areaOf(feature) === id).map((feature) => rowView(facts, feature)),
  }));
  return { columns: columnViews(facts), groups };
}

/** The headline rows alone, as one group: each area's `summary`, where it has one. */
export function summaryMatrix(facts: Facts): Matrix {
  const rows = Object.keys(facts.features)
    .filter((id) => id.endsWith('.summary'))
    .map((id) => rowView(facts, id));
  return {
    columns: columnViews(facts),
    groups: [{ id: 'summary', name: 'Summary', short: 'Summary', rows }],
  };
}
