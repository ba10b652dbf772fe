/** Marks hops of one path on its wires and in its list; the rest of the path is unmarked. */
export function markHops(path: Element, isMarked: (hop: string, lane: string) => boolean): void {
  for (const item of path.querySelectorAll<HTMLElement>('li[data-hop]')) {
    const { hop = '', lane = '' } = item.dataset;
    const mark = isMarked(hop, lane);
    for (const part of path.querySelectorAll(`[data-hop="${hop}"]`)) {
      part.toggleAttribute('data-current', mark);
    }
  }
  path.toggleAttribute('data-passed-by', path.querySelector('li[data-current]') === null);
}

/** The name of the hop marked in a path, for telling. */
export function markedName(path: Element): string {
  return path.querySelector('li[data-current] strong')?.textContent ?? 'no hop';
}

/** The hop an arrow key leads to: along the wire, never beyond its ends. */
export function neighbour(hop: SVGAElement, key: string): SVGAElement | undefined {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  if (by === undefined) return undefined;
  const hops = Array.from(hop.ownerSVGElement?.querySelectorAll<SVGAElement>('a.path-hop') ?? []);
  return hops[hops.indexOf(hop) + by];
}
