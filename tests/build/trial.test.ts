import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDay } from '~/lib/day.ts';
import { readFeed } from '../support/feeds.ts';
import { PastSite, SETTINGS } from '../support/past-site.ts';
import { anchorsOf, deadAddresses } from '../support/published-addresses.ts';
import { attributesOf, textOf, textsOf } from '../support/render.ts';
import { BECAUSE, OLD_DAY, OLD_VALUE } from '../support/trial-past.ts';

const site = new PastSite();
const { old, latest, changed, moved, split } = site.past;
const { cnis } = old.order;
const [cni = ''] = cnis;
const asOf = `as-of/${OLD_DAY}/`;

function change(feature: string, ofCni: string): Element | null {
  return site.page('changes/').getElementById(`after-${OLD_DAY}-${feature}--${ofCni}`);
}

function guids(file: string): readonly string[] {
  return readFeed(site.read(`dist/${file}`)).items.map(({ guid }) => guid);
}

beforeAll(async () => {
  await site.build();
});

afterAll(() => {
  site.remove();
});

describe('a site with a past', () => {
  test('answers at every address that either snapshot published', () => {
    expect(deadAddresses(site.dist, old)).toEqual([]);
    expect(deadAddresses(site.dist, latest)).toEqual([]);
  });

  test('has no link into nothing on the comparison of the older day', () => {
    const hrefs = attributesOf(site.page(asOf), 'main a[href^="/"]', 'href');
    const anchors = new Map<string, ReadonlySet<string> | undefined>();
    const dead = [...new Set(hrefs)].filter((href) => {
      const page = site.below(href ?? '');
      const { hash } = new URL(href ?? '', SETTINGS.SITE_URL);
      if (!anchors.has(page)) anchors.set(page, anchorsOf(site.dist, page));
      const found = anchors.get(page);
      return found === undefined || (hash !== '' && !found.has(hash.slice(1)));
    });
    expect(dead).toEqual([]);
  });
});

describe('the log of changes', () => {
  test('shows both states of each changed answer, why, and where they stand', () => {
    for (const { feature, cni: ofCni } of changed) {
      const entry = change(feature, ofCni);
      expect(textsOf(entry, 'del').join(), feature).toContain(OLD_VALUE);
      // A reason that several answers share stands once, above their list.
      const told = entry?.querySelector('.because') ?? entry?.closest('ul')?.previousElementSibling;
      expect(textOf(told)).toContain(`ecause ${BECAUSE}`);
      expect(attributesOf(entry, '.change-links a', 'href').slice(0, 2)).toEqual([
        site.address(`${asOf}#${feature}--${ofCni}`),
        site.address(`as-of/${latest.date}/#${feature}--${ofCni}`),
      ]);
    }
  });

  test('shows what became of ids, and compares the parts of a split with the whole', () => {
    const log = site.page('changes/');
    const headOf = ({ from }: { readonly from: string }) =>
      textOf(log.getElementById(`after-${OLD_DAY}-${from}`)?.querySelector('.change-head'));
    expect(headOf(moved)).toBe(`${moved.from} moved to ${moved.to}`);
    expect(headOf(split)).toBe(`${split.from} was split into ${split.to.join(' and ')}`);
    expect(textOf(change(split.to[1], cni)?.querySelector('.change-head'))).toContain(
      `formerly ${split.from}`,
    );
    expect(change(moved.to, cni)).toBeNull();
    expect(change(split.to[0], cni)).toBeNull();
  });
});

describe('the feeds', () => {
  const published = (path: string) => SETTINGS.SITE_URL + site.address(path);
  const entry = (anchor: string) => published(`changes/#after-${OLD_DAY}-${anchor}`);

  test('have the changes and the ids, under links that stay', () => {
    const all = guids('changes.xml');
    expect(all).toEqual(
      expect.arrayContaining([
        ...changed.map(({ feature, cni: ofCni }) => entry(`${feature}--${ofCni}`)),
        entry(moved.from),
        entry(split.from),
        published(asOf),
      ]),
    );
    expect(new Set(all).size).toBe(all.length);
    for (const guid of all) {
      const { hash } = new URL(guid);
      const target = site.page(site.below(guid));
      expect(hash === '' || target.getElementById(hash.slice(1)), guid).toBeTruthy();
    }
  });

  test('of one CNI have its own changes alone', () => {
    for (const ofCni of cnis) {
      const own = guids(`cni/${ofCni}/changes.xml`);
      const claims = own.filter((guid) => guid.includes('--'));
      expect(claims.filter((guid) => !guid.endsWith(`--${ofCni}`))).toEqual([]);
      const expected = changed.filter((id) => id.cni === ofCni);
      for (const { feature } of expected) expect(own).toContain(entry(`${feature}--${ofCni}`));
    }
  });
});

describe('the comparison of the older day', () => {
  const standing = (feature: string, ofCni: string) =>
    textOf(site.page(asOf).getElementById(`${feature}--${ofCni}`)?.querySelector('.standing'));

  test('marks each changed answer with its day', () => {
    for (const { feature, cni: ofCni } of changed) {
      expect(standing(feature, ofCni)).toContain(`changed on ${formatDay(latest.date)}`);
    }
  });

  test('tells on the page of its area what each changed answer was, is, and why', () => {
    for (const { feature, cni: ofCni } of changed) {
      const page = site.page(`${asOf}${feature.slice(0, feature.indexOf('.'))}/`);
      const text = textOf(page.getElementById(`${feature}--${ofCni}`)?.querySelector('.standing'));
      expect(text).toContain(`changed on ${formatDay(latest.date)}`);
      expect(text).toContain(`${OLD_VALUE} →`);
      expect(text).toContain(`Because ${BECAUSE}`);
    }
  });

  test('marks every other answer as unchanged, under whatever id it goes today', () => {
    for (const ofCni of cnis.slice(1)) {
      expect(standing(changed[0]?.feature ?? '', ofCni)).toContain('unchanged since');
    }
    for (const ofCni of cnis) {
      expect(standing(moved.from, ofCni)).toContain('unchanged since');
      expect(standing(split.from, ofCni)).not.toContain(`changed in ${split.to[0]}`);
    }
  });

  test('leads to the successors of an id that is no more', () => {
    const hrefs = (feature: string) =>
      attributesOf(
        site.page(asOf).getElementById(`${feature}--${cni}`),
        '.standing > p:last-child a',
        'href',
      );
    expect(hrefs(moved.from)).toEqual([site.address(`features/${moved.to}/${cni}/`)]);
    expect(hrefs(split.from)).toEqual(split.to.map((id) => site.address(`features/${id}/${cni}/`)));
  });
});

describe('an id that is no more', () => {
  test.each([moved, split])('answers at its old pages with its heirs: $from', ({ from, to }) => {
    const heirs = [to].flat();
    const feature = site.page(`features/${from}/`);
    expect(attributesOf(feature, '.former > p:first-child a', 'href')).toEqual(
      heirs.map((id) => site.address(`features/${id}/`)),
    );
    expect(textsOf(feature, '.former-answers > li')).toHaveLength(cnis.length);
    const claim = site.page(`features/${from}/${cni}/`);
    expect(attributesOf(claim, '.former > p:first-child a', 'href')).toEqual(
      heirs.map((id) => site.address(`features/${id}/${cni}/`)),
    );
    expect(textsOf(claim, '.former-answers > li')).toHaveLength(1);
  });

  test.each([moved, split])('answers at its old anchors: $from', ({ from }) => {
    const compare = site.page('compare/');
    for (const anchor of [from, ...cnis.map((ofCni) => `${from}--${ofCni}`)]) {
      expect(compare.getElementById(anchor)?.closest('.former'), anchor).toBeTruthy();
    }
    for (const ofCni of cnis) {
      const former = site.page(`cni/${ofCni}/`).getElementById(from);
      expect(former?.classList.contains('former'), ofCni).toBe(true);
    }
  });
});

describe('a claim’s page', () => {
  const history = (feature: string, ofCni: string) =>
    site.page(`features/${feature}/${ofCni}/`).querySelector('.claim-history');

  test('tells what changed, when and why', () => {
    for (const { feature, cni: ofCni } of changed) {
      const text = textOf(history(feature, ofCni));
      expect(text).toContain(`First published ${formatDay(OLD_DAY)}`);
      expect(text).toContain(`Changed on ${formatDay(latest.date)}`);
      expect(text).toContain(`Because ${BECAUSE}`);
    }
  });

  test('leads to the first state under its id of that day', () => {
    expect(attributesOf(history(moved.to, cni), 'a', 'href')[0]).toBe(
      site.address(`${asOf}#${moved.from}--${cni}`),
    );
    expect(attributesOf(history(split.to[0], cni), 'a', 'href')[0]).toBe(
      site.address(`${asOf}#${split.from}--${cni}`),
    );
  });
});

describe('a site below a base path', () => {
  test('has every address of its own below it', () => {
    const pages = globSync('**/*.html', { cwd: site.dist });
    expect(pages).toContain(join(asOf, 'index.html'));
    for (const page of pages) {
      const html = site.read(join('dist', page));
      const addresses = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/gu)].map(
        ([, address]) => address ?? '',
      );
      expect(addresses.length, page).toBeGreaterThan(0);
      expect(
        addresses.filter((address) => !address.startsWith(SETTINGS.BASE_PATH)),
        page,
      ).toEqual([]);
    }
  });

  test('names the address it is published at, and its repository', () => {
    const html = site.read('dist/compare/index.html');
    expect(html).toContain('rel="canonical" href="https://example.org/some-repo/compare/"');
    expect(html).toContain('href="https://example.org/source"');
    expect(site.read('dist/robots.txt')).toContain(
      'Sitemap: https://example.org/some-repo/sitemap-index.xml',
    );
  });
});
