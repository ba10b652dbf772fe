import type { CheckFacts, CheckKind } from './facts.ts';
import { verdictOf } from './judge.ts';
import { kindTrouble, isPolicyLike, kindOf } from './kind.ts';
import { hintsOf } from './hints.ts';
import { childOf, nodeAt, textAt } from './located.ts';
import { type CheckInput, type ReadObject, readText } from './read.ts';
import type { CheckedPolicy, CheckReport, Fault } from './report.ts';
import { walk } from './walk.ts';

/** Fields that every object has. */
const FRAME = new Set(['apiVersion', 'kind', 'metadata', 'status']);

/** What every policy has: a name, and a namespace where its kind has one. */
function frameFaults({ root, lineOf }: ReadObject, kind: CheckKind): readonly Fault[] {
  const fault = (says: string, remedy: string, at = root.at): Fault => ({
    kind: 'fault',
    line: lineOf(at),
    says,
    remedy,
  });
  const namespace = nodeAt(root, ['metadata', 'namespace']);
  return [
    ...(textAt(root, 'metadata', 'name') === '' && textAt(root, 'metadata', 'generateName') === ''
      ? [fault('It has no name.', 'Give it one under `metadata.name`.')]
      : []),
    ...(kind.scope === 'cluster' && namespace
      ? [
          fault(
            `A ${kind.kind} belongs to the cluster and has no namespace.`,
            'Take `metadata.namespace` away, or take a kind that has one.',
            namespace.at,
          ),
        ]
      : []),
    ...(kind.required ?? [])
      .filter((path) => nodeAt(root, path.split('.')) === undefined)
      .slice(0, 1)
      .map((path) => fault(`It lacks \`${path}\`, which it must have.`, `Write \`${path}\`.`)),
  ];
}

function headOf({ root, lineOf, file }: ReadObject) {
  return {
    ...(file !== undefined && { file }),
    line: lineOf(root.at),
    apiVersion: textAt(root, 'apiVersion'),
    kind: textAt(root, 'kind'),
    name: textAt(root, 'metadata', 'name'),
    namespace: textAt(root, 'metadata', 'namespace'),
  };
}

function policyOf(object: ReadObject, kind: CheckKind, facts: CheckFacts): CheckedPolicy {
  const { root, lineOf } = object;
  const entries = root.kind === 'map' ? root.entries.filter(({ key }) => !FRAME.has(key)) : [];
  const { hits, faults } = kind.fields
    ? walk(entries, kind.fields, facts, lineOf)
    : { hits: [], faults: [] };
  return {
    ...headOf(object),
    isTrial: kind.isTrial ?? false,
    row: kind.row,
    verdicts: facts.modes.map((_, mode) => verdictOf(facts, kind, hits, mode)),
    hits,
    faults: [...frameFaults(object, kind), ...faults],
  };
}

/** A policy of a kind or a version that is not known here: nobody can tell. */
function strangerOf(object: ReadObject, facts: CheckFacts): CheckedPolicy {
  const head = headOf(object);
  const trouble = kindTrouble(head, facts.kinds);
  const at = childOf(object.root, 'apiVersion')?.at ?? object.root.at;
  return {
    ...head,
    isTrial: false,
    verdicts: facts.modes.map(() => 'unchecked'),
    hits: [],
    faults: [{ kind: 'fault', line: object.lineOf(at), ...trouble }],
  };
}

/** Holds everything that policies say against every mode. Never throws, whatever the texts hold. */
export function check(inputs: readonly CheckInput[], facts: CheckFacts): CheckReport {
  const read = inputs.map(readText);
  const objects = read.flatMap((text) => text.objects);
  const others = new Map<string, number>();
  const found = objects.flatMap((object): readonly (readonly [ReadObject, CheckedPolicy])[] => {
    const head = headOf(object);
    const kind = kindOf(head, facts.kinds);
    if (kind) return [[object, policyOf(object, kind, facts)]];
    if (isPolicyLike(head, facts.kinds)) return [[object, strangerOf(object, facts)]];
    const name = head.kind === '' ? 'without a kind' : head.kind.slice(0, 60);
    others.set(name, (others.get(name) ?? 0) + 1);
    return [];
  });
  const hints = hintsOf(found.map(([{ root, lineOf }]) => ({ root, lineOf })));
  return {
    policies: found.map(([, policy], at) => ({
      ...policy,
      faults: [...policy.faults, ...(hints[at] ?? [])],
    })),
    others: [...others],
    problems: read.flatMap(({ problems }) => problems),
  };
}
