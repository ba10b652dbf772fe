import { canonicalJson } from '../../src/derive/comparison/canonical.ts';
import type { ChangeSet } from '../../src/derive/history/history.ts';
import type { ByName, State } from './state.ts';

/** A fact whose fields differ though it says the same. */
export interface Touched {
  /** `calico/policy.fqdn`, `modes/calico-ebpf`. */
  readonly place: string;
  /** The fields that differ, `reviewed`. */
  readonly fields: readonly string[];
}

/** Entries of a list that differ between two states. */
export interface ListChange {
  /** The list, as people name it: `plan rules`. */
  readonly list: string;
  readonly fresh: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

function fieldsThatDiffer(was: object, is: object): readonly string[] {
  const [before, after] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (field) => canonicalJson(before.get(field) ?? null) !== canonicalJson(after.get(field) ?? null),
  );
}

type Entries = Readonly<Record<string, object>>;

function touchedIn(folder: string, before: Entries = {}, after: Entries = {}): readonly Touched[] {
  return Object.entries(after).flatMap(([id, is]) => {
    const was = before[id];
    const fields = was === undefined ? [] : fieldsThatDiffer(was, is);
    return fields.length === 0 ? [] : [{ place: `${folder}/${id}`, fields }];
  });
}

/** Claims by their place, `calico/policy.fqdn`, out of those by feature and CNI. */
function byPlace({ comparison }: State): Entries {
  return Object.fromEntries(
    Object.entries(comparison.claims).flatMap(([feature, byCni]) =>
      Object.entries(byCni).map(([cni, claim]) => [`${cni}/${feature}`, claim]),
    ),
  );
}

/**
 * Modes without what an answer that is the same takes from its CNI: whatever changes in that is told
 * of the claim.
 */
function ownOfModes({ comparison }: State): Entries {
  const modes = Object.entries(comparison.modes ?? {}).map(([id, mode]) => {
    const answers = Object.entries(mode.answers).map(([feature, answer]) => {
      const { kind, of, reason, reviewed, sources } = answer;
      const isOwn = kind === 'differs' || kind === 'unknown';
      return [feature, isOwn ? answer : { kind, of, reason, reviewed, sources }] as const;
    });
    return [id, { ...mode, answers: Object.fromEntries(answers) }] as const;
  });
  return Object.fromEntries(modes);
}

/** The facts that say what they said, with a day or another field changed: none is left unnamed. */
export function touchedFacts(
  before: State,
  after: State,
  { changes, others }: Pick<ChangeSet, 'changes' | 'others'>,
): readonly Touched[] {
  const told = new Set([
    ...changes.map(({ cni, feature }) => `${cni}/${feature}`),
    ...others.map(({ kind, id }) => `${kind}s/${id}`),
  ]);
  const [was, is] = [before.comparison, after.comparison];
  const claims = touchedIn('', byPlace(before), byPlace(after));
  return [
    ...claims.map(({ place, fields }) => ({ place: place.slice(1), fields })),
    ...touchedIn('modes', ownOfModes(before), ownOfModes(after)),
    ...touchedIn('interactions', was.interactions, is.interactions),
    ...touchedIn('settings', was.settings, is.settings),
    ...touchedIn('symptoms', was.symptoms, is.symptoms),
  ].filter(({ place }) => !told.has(place));
}

function listChange(list: string, before: ByName, after: ByName): ListChange {
  const ids = Object.keys(after);
  return {
    list,
    fresh: ids.filter((id) => !(id in before)),
    changed: ids.filter((id) => id in before && before[id] !== after[id]),
    gone: Object.keys(before).filter((id) => !(id in after)),
  };
}

/** `planRules` as `plan rules`. */
function spaced(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

/** What differs in facts that the comparison does not hold, and in `content/`. */
export function listChanges(before: State, after: State): readonly ListChange[] {
  const { beside: was = {}, content: pages = {} } = before;
  const { beside: is, content } = after;
  if (is === undefined || content === undefined || before.beside === undefined) return [];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return [
    ...names.map((name) => listChange(spaced(name), was[name] ?? {}, is[name] ?? {})),
    listChange('files of content/', pages, content),
  ].filter(({ fresh, changed, gone }) => fresh.length + changed.length + gone.length > 0);
}
