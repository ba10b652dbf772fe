import type { Row } from '~/lib/row.ts';
import type { State } from '~/lib/support.ts';

/** The CNIs of a row made by `row`, in the order of its states. */
export const CNIS = ['calico', 'cilium'] as const;

/** A row with one state a CNI; a description's value is `“<id> of <cni>”`. */
export function row(index: number, id: string, ...states: readonly State[]): Row {
  const cells = states.map((state, position) => {
    const cni = CNIS[position] ?? `cni-${String(position)}`;
    return { cni, state, value: `${id} of ${cni}` };
  });
  return {
    index,
    id,
    area: id.slice(0, id.indexOf('.')),
    name: id.slice(id.indexOf('.') + 1),
    text: [id, ...cells.map(({ value }) => value)].join('\n'),
    cells,
  };
}

/** The ids, to compare an order at a glance. */
export function ids(rows: readonly Row[]): readonly string[] {
  return rows.map(({ id }) => id);
}
