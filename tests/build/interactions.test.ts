import { describe, expect, it } from 'vitest';
import { interactionTopics } from '~/data/index.ts';
import { builtText } from '../support/routes.ts';

const all = Object.values(interactionTopics).flatMap(({ interactions }) =>
  Object.entries(interactions),
);
const pages = new Map<string, string>();

/** Whether a page leads to the entry of an interaction. */
function leadsTo(page: string, id: string): boolean {
  const text = pages.get(page) ?? builtText(`${page}index.html`);
  pages.set(page, text);
  return text.includes(`href="/interactions/#${id}"`);
}

describe('the interactions', () => {
  it('are forty or more, each with a place on their page', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
    const page = builtText('interactions/index.html');
    expect(all.filter(([id]) => !page.includes(`id="${id}"`))).toEqual([]);
  });

  it.each(all)(
    '%s is told on every page that it concerns',
    (id, { claims, modes, guides = [] }) => {
      const concerned = [
        ...claims.map((key) => `features/${key.split('/').toReversed().join('/')}/`),
        ...modes.map((mode) => `modes/${mode}/`),
        ...guides.map((slug) => `guides/${slug}/`),
        ...new Set(claims.map((key) => `cni/${key.slice(0, key.indexOf('/'))}/`)),
      ];
      expect(concerned.filter((page) => !leadsTo(page, id))).toEqual([]);
    },
  );
});
