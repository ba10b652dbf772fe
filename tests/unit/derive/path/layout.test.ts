import { describe, expect, it } from 'vitest';
import * as facts from '~/data/index.ts';
import { ownLanes, tallLayout } from '~/derive/path/tall.ts';
import { pathView } from '~/derive/path/view.ts';
import { wideLayout } from '~/derive/path/wide.ts';
import { smallPaths } from '../../../support/paths.ts';

const plain = pathView(smallPaths, 'cross', 'calico-plain');
const wrapped = pathView(smallPaths, 'cross', 'cilium-wrapped');
const everyPath = Object.keys(facts.pathModes).flatMap((mode) =>
  Object.keys(facts.scenarios).map((scenario) => pathView(facts, scenario, mode)),
);

/** The narrowest a character of the drawing may be assumed to be. */
const CHARACTER = 7.5;

describe.each([
  ['wide', wideLayout, 'x'],
  ['tall', tallLayout, 'y'],
] as const)('the %s layout', (_, layout, axis) => {
  it('puts the same stage in the same place in every mode', () => {
    const [a, b] = [layout(plain), layout(wrapped)];
    const at = (drawing: typeof a, lane: string) =>
      drawing.hops.find(({ hop }) => hop.lane === lane)?.[axis];
    for (const lane of ['source', 'network', 'target']) expect(at(a, lane)).toBe(at(b, lane));
  });

  it('goes onwards from hop to hop, along the whole wire', () => {
    for (const path of everyPath) {
      const { hops, wire } = layout(path);
      const places = hops.map((hop) => hop[axis]);
      expect(places.toSorted((a, b) => a - b)).toEqual(places);
      expect(new Set(places).size).toBe(path.hops.length);
      expect([wire.x1, wire.y1]).toEqual([hops[0]?.x, hops[0]?.y]);
      expect([wire.x2, wire.y2]).toEqual([hops.at(-1)?.x, hops.at(-1)?.y]);
    }
  });

  it('wraps the wire between the hops that add and remove a header', () => {
    expect(layout(plain).wrapped).toEqual([]);
    const { hops, wrapped: stretches } = layout(wrapped);
    expect(stretches).toHaveLength(1);
    expect(stretches[0]).toEqual({
      x1: hops[1]?.x,
      y1: hops[1]?.y,
      x2: hops[3]?.x,
      y2: hops[3]?.y,
    });
  });

  it('names only nodes that the packet visits', () => {
    const names = (path: typeof plain) => layout(path).nodes.map(({ label }) => label.text);
    expect(names(wrapped)).toEqual(['Source node', 'Target node']);
    expect(names(plain)).toEqual(['Target node']);
  });

  it('keeps every text within the drawing', () => {
    for (const path of everyPath) {
      const { hops, width, height } = layout(path);
      for (const line of hops.flatMap(({ name, marks }) => [...name, ...marks])) {
        expect(line.y, `${path.id}: ${line.text}`).toBeLessThan(height);
        expect(line.x + line.text.length * (axis === 'x' ? CHARACTER / 2 : CHARACTER)).toBeLessThan(
          width + CHARACTER,
        );
      }
    }
  });
});

describe('the wide layout', () => {
  it('lets no name run into the next column', () => {
    for (const path of everyPath) {
      const { hops } = wideLayout(path);
      for (const { name, marks, area } of hops) {
        for (const { text } of [...name, ...marks]) {
          expect(text.length * CHARACTER, `${path.id}: ${text}`).toBeLessThanOrEqual(area.width);
        }
      }
    }
  });
});

describe('ownLanes', () => {
  it('leaves out the stages that the path does not pass', () => {
    expect(ownLanes(plain).lanes.map(({ id }) => id)).toEqual([
      'source',
      'network',
      'exit',
      'target',
    ]);
  });
});
