import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An entry of a feed, as it was written. */
export interface Item {
  readonly title: string;
  readonly link: string;
  readonly guid: string;
  readonly isPermaLink: boolean;
  readonly pubDate: string;
  readonly description: string;
}

/** A feed, as it was written. */
export interface Channel {
  readonly title: string;
  readonly link: string;
  readonly description: string;
  /** Where the feed itself stands. */
  readonly self: string;
  readonly items: readonly Item[];
}

/** What the parser makes of an element that holds others or has attributes. */
interface Node {
  readonly [name: string]: string | Node | readonly Node[] | undefined;
}

/** Text as it stands: no numbers, no dates made of it. */
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => name === 'item',
});

function textOf(node: Node, name: string): string {
  const value = node[name];
  return typeof value === 'string' ? value : '';
}

function childrenOf(node: Node, name: string): readonly Node[] {
  const value = node[name];
  if (value === undefined || typeof value === 'string') return [];
  return Array.isArray(value) ? (value as readonly Node[]) : [value as Node];
}

function itemOf(node: Node): Item {
  const [guid] = childrenOf(node, 'guid');
  return {
    title: textOf(node, 'title'),
    link: textOf(node, 'link'),
    guid: guid === undefined ? textOf(node, 'guid') : textOf(guid, '#text'),
    isPermaLink: guid === undefined || textOf(guid, '@_isPermaLink') !== 'false',
    pubDate: textOf(node, 'pubDate'),
    description: textOf(node, 'description'),
  };
}

/** Reads a feed; throws where the text is not well-formed or no RSS 2.0. */
export function readFeed(xml: string): Channel {
  // Deprecated in favour of a package of its own, which this major version does without.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const fault = XMLValidator.validate(xml);
  if (fault !== true) throw new Error(`line ${String(fault.err.line)}: ${fault.err.msg}`);
  const document = parser.parse(xml) as Node;
  const [rss] = childrenOf(document, 'rss');
  const [channel] = rss === undefined ? [] : childrenOf(rss, 'channel');
  if (rss?.['@_version'] !== '2.0' || channel === undefined) throw new Error('no RSS 2.0');
  const [self] = childrenOf(channel, 'atom:link');
  return {
    title: textOf(channel, 'title'),
    link: textOf(channel, 'link'),
    description: textOf(channel, 'description'),
    self: self === undefined ? '' : textOf(self, '@_href'),
    items: childrenOf(channel, 'item').map(itemOf),
  };
}
