import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EARLIER, hashOf, readManifest } from '../../../../hosting/manifest.ts';
import {
  type EarlierManifest,
  keepEarlier,
  type Keeping,
} from '../../../../scripts/earlier/keep.ts';
import { publishedReader } from '../../../../scripts/earlier/published.ts';
import { SmallSite } from '../../../support/small-site.ts';

const DAYS = 30;

/** Builds that follow each other, each with the script of its day. */
class Deployments {
  #published: SmallSite | undefined;

  /** Builds a site with one script, keeps what was published before, and publishes it. */
  async deploy(today: string, script: string, days = DAYS) {
    const site = new SmallSite();
    await site.build({ 'index.html': `<script src="${script}">`, [`_astro/${script}`]: script });
    const kept =
      this.#published &&
      (await keepEarlier(publishedReader(this.#published.folder), {
        ...{ folder: site.folder, today, days },
      }));
    this.#published = site;
    return { site, kept };
  }
}

function earlierIn({ folder }: SmallSite): EarlierManifest {
  return JSON.parse(readFileSync(join(folder, EARLIER), 'utf8')) as EarlierManifest;
}

describe('the hashed files of earlier builds', () => {
  it('stay, with the day since which no build has them', async () => {
    const deployments = new Deployments();
    await deployments.deploy('2026-01-01', 'a.js');
    await deployments.deploy('2026-01-10', 'b.js');
    const { site, kept } = await deployments.deploy('2026-01-20', 'c.js');
    expect(kept?.faults).toEqual([]);
    expect(earlierIn(site).files).toEqual({
      '_astro/a.js': { sha256: hashOf(Buffer.from('a.js')), gone: '2026-01-10' },
      '_astro/b.js': { sha256: hashOf(Buffer.from('b.js')), gone: '2026-01-20' },
    });
    expect(readFileSync(join(site.folder, '_astro/a.js'), 'utf8')).toBe('a.js');
    expect(Object.keys(readManifest(site.folder).files)).toEqual(['_astro/c.js', 'index.html']);
  });

  it('go once they have been out of use for longer than the limit', async () => {
    const deployments = new Deployments();
    await deployments.deploy('2026-01-01', 'a.js');
    await deployments.deploy('2026-01-10', 'b.js');
    const last = await deployments.deploy('2026-02-09', 'c.js');
    expect(Object.keys(earlierIn(last.site).files)).toContain('_astro/a.js');
    const { site } = await deployments.deploy('2026-02-10', 'd.js');
    expect(Object.keys(earlierIn(site).files)).toEqual(['_astro/b.js', '_astro/c.js']);
    expect(existsSync(join(site.folder, '_astro/a.js'))).toBe(false);
  });

  it('are no longer earlier once a build has them again', async () => {
    const deployments = new Deployments();
    await deployments.deploy('2026-01-01', 'a.js');
    await deployments.deploy('2026-01-10', 'b.js');
    const { site } = await deployments.deploy('2026-01-20', 'a.js');
    expect(Object.keys(earlierIn(site).files)).toEqual(['_astro/b.js']);
  });
});

describe('what is published', () => {
  const keeping = (): Keeping => ({
    folder: new SmallSite().folder,
    today: '2026-01-02',
    days: DAYS,
  });
  const publishing = (path: string, text: string, sha256 = hashOf(Buffer.from(text))) =>
    new Map([
      ['files.json', JSON.stringify({ version: 1, site: '', files: { [path]: { sha256 } } })],
      [path, text],
    ]);
  const keep = (published: ReadonlyMap<string, string>) =>
    keepEarlier((path) => {
      const text = published.get(path);
      return Promise.resolve(text === undefined ? undefined : Buffer.from(text));
    }, keeping());

  it.each(['_astro/../../x.js', '_astro//etc/x', '_astro/.hidden'])(
    'is not followed out of its folder: %s',
    async (path) => {
      expect(await keep(publishing(path, 'x'))).toEqual({
        files: [],
        faults: [`${path}: leads out of _astro/ — look at what is published`],
      });
    },
  );

  it('is refused where it is not what its manifest says', async () => {
    const { files, faults } = await keep(publishing('_astro/a.js', 'x', hashOf(Buffer.from('y'))));
    expect([files, faults]).toEqual([[], ['_astro/a.js: has changed — it is not kept']]);
  });

  it('may be nothing yet', async () => {
    expect(await keep(new Map())).toEqual({ files: [], faults: [] });
  });

  it('is told where it is a page instead of a manifest', async () => {
    await expect(keep(new Map([['files.json', '<!doctype html>']]))).rejects.toThrow(
      'files.json: is no JSON',
    );
  });
});
