import type { PacketPath } from '../../data/path.ts';
import type { Lane, PathMode, Scenario } from '../../data/path-terms.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Facts } from '../comparison/facts.ts';
import { filedUnder } from '../mode/filed.ts';

/** The paths as they are written, by mode and scenario, and the words they are written in. */
export interface PathFacts extends Facts {
  readonly lanes: Readonly<Record<string, Lane>>;
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly modes: NonNullable<Facts['modes']>;
  readonly pathModes: Readonly<Record<string, PathMode>>;
  /** Former ids of modes in addresses, with those of today. */
  readonly formerPathModes?: Readonly<Record<string, string>>;
  readonly paths: Readonly<Record<string, Readonly<Record<string, PacketPath>>>>;
}

/** One path; throws with both ids where it does not exist. */
export function findPath({ paths }: PathFacts, scenario: string, mode: string): PacketPath {
  const path = paths[mode]?.[scenario];
  if (path === undefined) throw new Error(`${mode}/${scenario}: no such path`);
  return path;
}

/** A mode that is drawn. */
export interface DrawnMode {
  readonly id: string;
  readonly name: string;
  readonly cni: string;
  /** What is installed and set, as a phrase. */
  readonly assumes: string;
}

/** A mode that is drawn; throws with its id where there is none. */
export function drawnMode({ modes, pathModes }: PathFacts, id: string): DrawnMode {
  const mode = entryOf(modes, id, 'mode');
  const { assumes } = entryOf(pathModes, id, 'mode that is drawn');
  return { id, name: mode.name, cni: filedUnder(mode), assumes };
}

/** The modes that are drawn, in the order of the page. */
export function drawnModes(facts: PathFacts): readonly DrawnMode[] {
  return Object.keys(facts.pathModes).map((id) => drawnMode(facts, id));
}

/** The stages that the scenario passes in any mode, in order: the columns all its wires share. */
export function lanesOf({ lanes, paths }: PathFacts, scenario: string): readonly string[] {
  const passed = new Set<string>(
    Object.values(paths).flatMap((ofMode) => ofMode[scenario]?.hops.map(({ lane }) => lane) ?? []),
  );
  return Object.keys(lanes).filter((lane) => passed.has(lane));
}
