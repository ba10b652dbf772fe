import { interactionEntries, symptomEntries } from '~/derive/comparison/facts.ts';
import { addProse } from './breaking.ts';
import { nodes } from './mdx.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** Stands for the address of the site, whatever that is. */
const SITE = 'https://site.example/';

/** The address of the page that a file becomes. */
function addressOf(path: string): string {
  const page = path.replace(/^content\//u, '').replace(/\.mdx$/u, '/');
  return page === 'policies/intro/' ? 'guides/policies/' : page;
}

/** What is below the addresses that belong to facts or to files; nothing is known of others. */
function targets(facts: CheckedFacts): Readonly<Record<string, readonly string[]>> {
  const own = Object.keys(facts.pages).map(addressOf);
  const features = Object.keys(facts.features);
  const claims = features.flatMap((id) => Object.keys(facts.cnis).map((cni) => `${id}/${cni}`));
  return {
    cni: ['cni/', ...own],
    guides: ['guides/', 'guides/glossary/', ...own],
    features: ['features/', ...[...features, ...claims].map((id) => `features/${id}/`)],
  };
}

/** The ids of the entries below the addresses that belong to lists; nothing is known of others. */
function entries(facts: CheckedFacts): Readonly<Record<string, readonly string[]>> {
  return {
    interactions: interactionEntries(facts).map(([id]) => id),
    symptoms: symptomEntries(facts).map(([id]) => id),
  };
}

interface Known {
  readonly targets: ReturnType<typeof targets>;
  readonly entries: ReturnType<typeof entries>;
}

/** What is wrong with a link on a page. */
function faultOf(
  path: string,
  url: string,
  known: Known,
): readonly [fault: string, remedy: string] | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//iu.test(url)) {
    return url.startsWith('https://') && URL.canParse(url)
      ? undefined
      : [`links to “${url}”`, 'link to an https address, or to a page of the site'];
  }
  if (url.startsWith('/')) {
    return [`links to “${url}” from the root`, 'write it from this page on: ../…, or # and an id'];
  }
  const address = new URL(url, `${SITE}${addressOf(path)}`).href.slice(SITE.length);
  const page = address.replace(/[?#].*$/u, '');
  const section = page.split('/')[0] ?? '';
  if (known.targets[section]?.includes(page) === false) {
    return [`links to “${url}”, and there is no such page`, 'correct the address'];
  }
  const id = /#(.+)$/u.exec(address)?.[1];
  return id !== undefined && known.entries[section]?.includes(id) === false
    ? [`links to “${url}”, and there is no such entry`, 'correct the id']
    : undefined;
}

/** The facts with one symptom, of which a link sees no more than the id. */
function withSymptom(facts: CheckedFacts, id: string): CheckedFacts {
  const symptomTopics: unknown = { starts: { symptoms: { [id]: {} } } };
  return Object.assign({}, facts, { symptomTopics });
}

export const proseLinks: Rule = {
  name: 'a link in prose leads to an https address or to a page or an entry of the site',
  why: 'A link is followed on trust; one that runs a script or leads nowhere spends it.',
  check: (facts) => {
    const known = { targets: targets(facts), entries: entries(facts) };
    return nodes(facts.pages).flatMap(({ place, path, node }) => {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return [];
      const fault = faultOf(path, node.url, known);
      return fault === undefined ? [] : [message(place, ...fault)];
    });
  },
  fails: [
    {
      breaks: (facts) =>
        addProse(
          facts,
          '[a](javascript:alert(1)) and\n[b](http://example.org/), [c][d]\n\n[d]: //x.y',
        ),
      messages: [
        'content/cni/calico.mdx:9: links to “javascript:alert(1)” — link to an https address, or to a page of the site',
        'content/cni/calico.mdx:10: links to “http://example.org/” — link to an https address, or to a page of the site',
        'content/cni/calico.mdx:12: links to “//x.y” — link to an https address, or to a page of the site',
      ],
    },
    {
      breaks: (facts) =>
        addProse(
          facts,
          '[a](../cilium/#ipam), [b](../clium/), [c](/cni/cilium/), [d](../../compare/)',
        ),
      messages: [
        'content/cni/calico.mdx:9: links to “../clium/”, and there is no such page — correct the address',
        'content/cni/calico.mdx:9: links to “/cni/cilium/” from the root — write it from this page on: ../…, or # and an id',
      ],
    },
    {
      breaks: (facts) =>
        addProse(
          facts,
          '[a](../../interactions/#names-in-tunnels), [b](../../interactions/),\n[c](../../interactions/#names)',
        ),
      messages: [
        'content/cni/calico.mdx:10: links to “../../interactions/#names”, and there is no such entry — correct the id',
      ],
    },
    {
      breaks: (facts) =>
        addProse(
          withSymptom(facts, 'pod-waits'),
          '[a](../../symptoms/#pod-waits), [b](../../symptoms/starts/#pod-waits),\n[c](../../symptoms/#pod-wait)',
        ),
      messages: [
        'content/cni/calico.mdx:10: links to “../../symptoms/#pod-wait”, and there is no such entry — correct the id',
      ],
    },
  ],
};
