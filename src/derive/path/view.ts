import type { Guard, Hop, Rewrite } from '../../data/path.ts';
import type { Scenario, Zone } from '../../data/path-terms.ts';
import { pathAnchor } from '../../lib/path-anchor.ts';
import { resolveSource } from '../comparison/resolve-source.ts';
import { type SourceView, sourceView } from '../claim/source.ts';
import { drawnMode, findPath, lanesOf, type PathFacts } from './facts.ts';

/** A named particular of a hop. */
export interface HopFact {
  readonly term: string;
  readonly text: string;
}

/** A hop, ready to be drawn and told. */
export interface HopView {
  readonly id: string;
  /** Its id in addresses that were published before. */
  readonly formerId?: string;
  readonly lane: string;
  readonly stage: string;
  readonly name: string;
  readonly does: string;
  /** What is written at the wire, in a word or two each. */
  readonly marks: readonly string[];
  readonly isGuarded: boolean;
  /** Whether the packet leaves the hop other than it came. */
  readonly isChanged: boolean;
  readonly header?: 'added' | 'removed';
  readonly facts: readonly HopFact[];
  readonly claims: readonly { readonly feature: string; readonly name: string }[];
  readonly sources: readonly SourceView[];
}

/** A stage of the scenario. */
export interface LaneView {
  readonly id: string;
  /** Name of the stage, with the node it belongs to. */
  readonly stage: string;
  /** The node it belongs to; nothing outside the nodes. */
  readonly node?: string;
}

/** A path, ready to be drawn and told. */
export interface PathView {
  readonly id: string;
  /** Its id in addresses that were published before. */
  readonly formerId?: string;
  readonly scenario: string;
  readonly scenarioName: string;
  readonly mode: string;
  readonly name: string;
  readonly cni: string;
  readonly assumes: string;
  readonly gist: string;
  readonly lanes: readonly LaneView[];
  readonly hops: readonly HopView[];
}

const GUARDS: Readonly<Record<Guard, { readonly mark: string; readonly text: string }>> = {
  egress: { mark: 'egress policy', text: 'egress policy of the sender' },
  ingress: { mark: 'ingress policy', text: 'ingress policy of the receiver' },
  'security-group': { mark: 'security group', text: 'security groups of the interface' },
};

const SIGNS = { added: '+', removed: '−' } as const;

function rewriteText({ kind, from, to }: Rewrite): string {
  return kind === 'socket' ? `in the socket: ${from} → ${to}` : `${kind}: ${from} → ${to}`;
}

function marksOf({ guards, header, rewrites }: Hop): readonly string[] {
  return [
    ...(header === undefined ? [] : [`${SIGNS[header.change]} ${header.name}`]),
    ...(rewrites ?? []).map(({ kind }) => (kind === 'socket' ? 'no cluster IP' : kind)),
    ...(guards ?? []).map((guard) => GUARDS[guard].mark),
  ];
}

function factsOf({ guards, header, rewrites }: Hop): readonly HopFact[] {
  return [
    ...(guards === undefined
      ? []
      : [{ term: 'Decides', text: guards.map((guard) => GUARDS[guard].text).join('; ') }]),
    ...(header === undefined
      ? []
      : [{ term: 'Header', text: `${header.name} header ${header.change}` }]),
    ...(rewrites ?? []).map((rewrite) => ({ term: 'Address', text: rewriteText(rewrite) })),
  ];
}

type PathIds = Pick<PathView, 'id' | 'formerId'>;

/** Both ids, changed alike. */
function idsOf({ id, formerId }: PathIds, change: (id: string) => string): PathIds {
  return { id: change(id), ...(formerId !== undefined && { formerId: change(formerId) }) };
}

/** The anchor of a path, and the one that addresses published before have for it. */
function pathIds({ formerPathModes = {} }: PathFacts, scenario: string, mode: string): PathIds {
  const former = Object.keys(formerPathModes).find((id) => formerPathModes[id] === mode);
  const ids = { id: mode, ...(former !== undefined && { formerId: former }) };
  return idsOf(ids, (id) => pathAnchor(scenario, id));
}

function nodeOf(zone: Zone, { nodes }: Scenario): string | undefined {
  if (zone === 'first-node') return nodes.first;
  return zone === 'last-node' ? nodes.last : undefined;
}

function laneView(facts: PathFacts, scenario: string, id: string): LaneView {
  const lane = facts.lanes[id];
  const about = facts.scenarios[scenario];
  if (lane === undefined || about === undefined) throw new Error(`${scenario}/${id}: no such lane`);
  const node = nodeOf(lane.zone, about);
  if (node === undefined) return { id, stage: lane.name };
  return { id, stage: `${node}, ${lane.name.toLowerCase()}`, node };
}

function hopView(facts: PathFacts, hop: Hop, path: PathIds, lane: LaneView): HopView {
  const { header, rewrites, guards, claims = [] } = hop;
  return {
    ...idsOf(path, (id) => `${id}.${hop.lane}`),
    lane: hop.lane,
    stage: lane.stage,
    name: hop.name,
    does: hop.does,
    marks: marksOf(hop),
    isGuarded: guards !== undefined,
    isChanged: header !== undefined || rewrites !== undefined,
    ...(header === undefined ? {} : { header: header.change }),
    facts: factsOf(hop),
    claims: claims.map((feature) => ({ feature, name: facts.features[feature]?.name ?? feature })),
    sources: hop.sources.map((citation) => sourceView(resolveSource(citation, facts))),
  };
}

/** The stages of a scenario, shared by the wires of all modes. */
export function laneViews(facts: PathFacts, scenario: string): readonly LaneView[] {
  return lanesOf(facts, scenario).map((lane) => laneView(facts, scenario, lane));
}

/** The view of one path; throws with both ids where there is none. */
export function pathView(facts: PathFacts, scenario: string, mode: string): PathView {
  const { gist, hops } = findPath(facts, scenario, mode);
  const ids = pathIds(facts, scenario, mode);
  const { name, cni, assumes } = drawnMode(facts, mode);
  return {
    ...ids,
    scenario,
    scenarioName: facts.scenarios[scenario]?.name ?? scenario,
    mode,
    name,
    cni,
    assumes,
    gist,
    lanes: laneViews(facts, scenario),
    hops: hops.map((hop) => hopView(facts, hop, ids, laneView(facts, scenario, hop.lane))),
  };
}
