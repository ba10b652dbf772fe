import { describe, expect, it } from 'vitest';
import PacketPath from '~/components/diagram/PacketPath.astro';
import PathDrawing from '~/components/diagram/PathDrawing.astro';
import * as facts from '~/data/index.ts';
import { pathView } from '~/derive/path/view.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';

const path = pathView(facts, 'cross-node', 'calico-vxlan');
const drawn = await render(PacketPath, { path });
const figure = await render(PathDrawing, { path });
const names = path.hops.map(({ name }) => name);

describe('PacketPath', () => {
  it('tells in words every hop that it draws, in the same order', () => {
    expect(textsOf(drawn, '.hops > li strong')).toEqual(names);
    for (const shape of ['wide', 'tall']) {
      const hops = Array.from(drawn.querySelectorAll(`.path-${shape} .path-hop`));
      for (const [at, hop] of hops.entries()) {
        const marks = textsOf(hop, '.path-note tspan');
        expect(hop.getAttribute('aria-label')).toBe(
          [`${String(at + 1)}: ${names[at] ?? ''}`, ...marks].join(' '),
        );
      }
      expect(hops.map((hop) => hop.getAttribute('href'))).toEqual(
        Array.from(drawn.querySelectorAll('.hops > li'), ({ id }) => `#${id}`),
      );
    }
  });

  it('describes each drawn hop by its explanation', () => {
    const described = attributesOf(drawn, '.path-wide .path-hop', 'aria-describedby');
    const texts = described.map((id) => textOf(drawn.getElementById(id ?? '')));
    expect(texts).toEqual(path.hops.map(({ does }) => does.replaceAll('`', '')));
  });

  it('shows policy, header and sources in words', () => {
    const tunnel = drawn.getElementById('cross-node--calico-vxlan.tunnel-out');
    expect(textOf(tunnel)).toContain('VXLAN header added');
    expect(textOf(drawn.querySelector('[data-lane="stack-out"]'))).toContain(
      'egress policy of the sender',
    );
    for (const item of drawn.querySelectorAll('.hops > li')) {
      expect(item.querySelector('a.hop-source[href^="https://"]')).not.toBeNull();
    }
  });

  it('draws a box where the packet changes and a ring where it does not', () => {
    const boxes = drawn.querySelectorAll('.path-wide rect.path-mark');
    const rings = drawn.querySelectorAll('.path-wide circle.path-mark');
    const changed = path.hops.filter(({ isChanged }) => isChanged);
    expect([boxes.length, rings.length]).toEqual([
      changed.length,
      path.hops.length - changed.length,
    ]);
  });

  it('has no style attribute, which the content policy would block', () => {
    expect(drawn.querySelectorAll('[style]')).toHaveLength(0);
  });
});

describe('PathDrawing', () => {
  it('leads to the path on its page and folds the words away', () => {
    expect(figure.querySelector('figcaption a')?.getAttribute('href')).toBe(
      '/packet-paths/#cross-node--calico-vxlan',
    );
    expect(textsOf(figure, 'details .hops > li strong')).toEqual(names);
  });
});
