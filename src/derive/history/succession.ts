import type { Succession } from '../../data/model.ts';

/**
 * The ids that answer for a former one today, through any number of steps; none where it has no
 * record. Throws where the records lead in a circle.
 */
export function successorsOf(id: string, successions: readonly Succession[]): readonly string[] {
  return follow(id, successions, []);
}

function follow(
  id: string,
  successions: readonly Succession[],
  seen: readonly string[],
): readonly string[] {
  if (seen.includes(id)) throw new Error(`${[...seen, id].join(' → ')}: successions in a circle`);
  const to = successions.find(({ from }) => from === id)?.to;
  if (to === undefined) return [];
  const heirs = typeof to === 'string' ? [to] : to;
  const last = heirs.flatMap((heir) => {
    const further = follow(heir, successions, [...seen, id]);
    return further.length === 0 ? [heir] : further;
  });
  return [...new Set(last)];
}

/** The former ids of which an id took the place, through any number of steps, the latest first. */
export function predecessorsOf(id: string, successions: readonly Succession[]): readonly string[] {
  return followBack([id], successions, [id]);
}

function followBack(
  heirs: readonly string[],
  successions: readonly Succession[],
  seen: readonly string[],
): readonly string[] {
  const former = successions
    .filter(({ from, to }) => !seen.includes(from) && [to].flat().some((id) => heirs.includes(id)))
    .map(({ from }) => from);
  // What was seen is not followed again, so that records in a circle come to an end.
  const next = [...new Set(former)];
  return next.length === 0 ? [] : [...next, ...followBack(next, successions, [...seen, ...next])];
}

/** “moved to”, or what else became of the id, before the names of its successors. */
export function successionWords({ kind }: Succession): string {
  return kind === 'moved' ? 'moved to' : 'was split into';
}
