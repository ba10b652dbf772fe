import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { builtPages, dist } from '../support/routes.ts';

const pages = builtPages();

test('every internal link and fragment of the built site leads somewhere', async () => {
  const { links } = await new LinkChecker().check({
    path: pages.map(({ file }) => file),
    serverRoot: dist,
    checkFragments: true,
    // Addresses of other hosts are a matter of the sources' own check, not of the build.
    linksToSkip: [String.raw`^https?://(?!(?:localhost|127\.0\.0\.1):)`, '^http://localhost:4321/'],
    concurrency: 20,
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  const followed = links.filter(({ state }) => state === LinkState.OK);
  expect(broken.map(({ url, parent }) => `${parent ?? ''} → ${url}`)).toEqual([]);
  expect(followed.length).toBeGreaterThan(pages.length);
});
