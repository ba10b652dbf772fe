import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { isKept, offlineAddress, siteOf, wayFrom } from '../../../../scripts/offline/address.ts';
import { answersOf, dataScript } from '../../../../scripts/offline/data.ts';
import { fontStyles, offlinePage } from '../../../../scripts/offline/page.ts';

const site = { address: 'https://cni.test/docs/', base: '/docs/' };
const POLICY = '<meta http-equiv="content-security-policy" content="default-src \'self\'">';

describe('an address in the archive', () => {
  it.each([
    ['/docs/', 'index.html', 'index.html'],
    [
      '/docs/compare/?area=policy#policy.fqdn',
      'index.html',
      'compare/index.html?area=policy#policy.fqdn',
    ],
    ['/docs/', 'cni/calico/index.html', '../../index.html'],
    ['/docs/guides/policies/a.yaml', 'guides/x/index.html', '../../guides/policies/a.yaml'],
  ])('%s in %s leads to %s', (address, file, expected) => {
    expect(offlineAddress(address, file, site)).toBe(expected);
  });

  it('of what is left out leads to the site', () => {
    expect(offlineAddress('/docs/api/v1/comparison.json', 'index.html', site)).toBe(
      'https://cni.test/docs/api/v1/comparison.json',
    );
    expect(offlineAddress('/docs/embed/policy.fqdn/', 'index.html', site)).toMatch(/^https:/u);
  });

  it.each(['#content', 'https://example.test/docs/', '//example.test/', '../chaining/'])(
    'stays as it is where it is none of the site: %s',
    (address) => {
      expect(offlineAddress(address, 'index.html', site)).toBe(address);
    },
  );

  it('is known by the first page alone', () => {
    const page = '<link rel="canonical" href="https://cni.test/docs/">';
    expect(siteOf(page)).toEqual(site);
    expect(() => siteOf('<p>')).toThrow('names no canonical address');
  });

  it('goes up as many folders as there are', () => {
    expect(wayFrom('index.html', 'fonts.css')).toBe('fonts.css');
    expect(wayFrom('a/b/index.html', 'fonts.css')).toBe('../../fonts.css');
  });
});

describe('a page of the archive', () => {
  const face = '@font-face{font-family:"A";src:url("/docs/_astro/fonts/a.woff2")}';
  const html = [
    '<head><link rel="preload" href="/docs/_astro/fonts/a.woff2" as="font">',
    `<style>${face}</style>${POLICY}</head>`,
    '<a title="a > b" href="/docs/compare/">x</a><code>href="/docs/"</code>',
    '<script type="module" src="/docs/_astro/a.js"></script>',
  ].join('');
  const page = offlinePage(html, 'cni/index.html', site);

  it('has links between files, and its texts as they are', () => {
    expect(page).toContain('<a title="a > b" href="../compare/index.html">');
    expect(page).toContain('<code>href="/docs/"</code>');
  });

  it('loads one script and the fonts of the archive, and no module', () => {
    expect(page).toContain('<script defer src="../offline.js"></script>');
    expect(page).not.toMatch(/type="module"|rel="preload"|@font-face/u);
    expect(fontStyles(html)).toBe(face);
  });

  it('may load nothing from the network', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain(POLICY);
    expect(() => offlinePage('<p>', 'a.html', site)).toThrow('a.html: no content security policy');
  });
});

describe('what scripts fetch', () => {
  it('is handed over by a script, whatever it holds', () => {
    const script = dataScript('a/b.json', '{"a":"</script>\u2028"}');
    const heard: string[] = [];
    const offlineData = (path: string, text: string) => heard.push(path, text);
    runInNewContext(script, { offlineData });
    expect(heard).toEqual(['a/b.json', '{"a":"</script>\u2028"}']);
  });

  it('is the answers of a page inside of what names them', () => {
    const page = '<main><article id="calico"><h2>x</h2><div data-answer><p>Yes</p></div></article>';
    expect(answersOf(page)).toBe('<div id="calico"><div data-answer><p>Yes</p></div></div>');
    expect(answersOf('<main id="a"></main>')).toBe('');
  });

  it('is not what stands in the archive as it does on the site', () => {
    expect(['a/index.html', '_astro/a.css', 'api/index.html'].map(isKept)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['a.json', '_astro/a.js', 'api/v1/a.json', 'og/a.png'].some(isKept)).toBe(false);
  });
});
