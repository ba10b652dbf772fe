import type { InstanceSources, InstanceType } from '../../src/data/instance.ts';

/** A value as a reader is told it. */
function told(value: InstanceType[keyof InstanceType]): string {
  return value === null ? 'unknown' : String(value);
}

function changesOf(before: InstanceType, after: InstanceType): readonly string[] {
  const fields = Object.keys(after) as readonly (keyof InstanceType)[];
  const changed = fields.filter((field) => before[field] !== after[field]);
  if (changed.length === 0) return [];
  const changes = changed.map((field) => `${field} ${told(before[field])} → ${told(after[field])}`);
  return [`  ${after.type}: ${changes.join(', ')}`];
}

function namesLine(what: string, types: readonly InstanceType[]): readonly string[] {
  if (types.length === 0) return [];
  return [`${what} ${types.length}: ${types.map(({ type }) => type).join(', ')}`];
}

function byName(types: readonly InstanceType[]): ReadonlyMap<string, InstanceType> {
  return new Map(types.map((one) => [one.type, one]));
}

/** Which types came, went and changed, in lines; one line where none did. */
export function typeChanges(
  before: readonly InstanceType[],
  after: readonly InstanceType[],
): readonly string[] {
  const [old, now] = [byName(before), byName(after)];
  const changed = after.flatMap((one) => {
    const was = old.get(one.type);
    return was === undefined ? [] : changesOf(was, one);
  });
  const lines = [
    ...namesLine(
      'Added',
      after.filter(({ type }) => !old.has(type)),
    ),
    ...namesLine(
      'Removed',
      before.filter(({ type }) => !now.has(type)),
    ),
    ...(changed.length === 0 ? [] : [`Changed ${changed.length}:`, ...changed]),
  ];
  return lines.length === 0 ? [`The ${after.length} types are as they were.`] : lines;
}

/** Where each list was read, and where before, a line a list. */
export function sourceLines(before: InstanceSources, after: InstanceSources): readonly string[] {
  const names = Object.keys(after) as readonly (keyof InstanceSources)[];
  return names.map((name) => {
    const [was, { repo, commit, date, path }] = [before[name], after[name]];
    const read = `${repo}/${path} at ${commit.slice(0, 7)} of ${date}`;
    return was.commit === commit
      ? read
      : `${read}, before at ${was.commit.slice(0, 7)} of ${was.date}`;
  });
}
