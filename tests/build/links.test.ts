import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { dist } from '../support/routes.ts';

test('every internal link and fragment of the built site leads somewhere', async () => {
  const { links } = await new LinkChecker().check({
    path: ['index.html', '404.html'],
    serverRoot: dist,
    recurse: true,
    checkFragments: true,
    // Addresses of other hosts are a matter of the sources' own check, not of the build.
    linksToSkip: [String.raw`^https?://(?!(?:localhost|127\.0\.0\.1):)`, '^http://localhost:4321/'],
    concurrency: 20,
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  const internal = links.filter(({ state }) => state === LinkState.OK);
  expect(broken.map(({ url, parent }) => `${parent ?? ''} → ${url}`)).toEqual([]);
  expect(internal.length).toBeGreaterThan(100);
});
