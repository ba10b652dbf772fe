import type { Citation, LineRange } from '../data/claim.ts';
import type { Pin, SourceDocument } from '../data/model.ts';

/** Documents and pins to look citations up in. */
export interface SourceIndex {
  readonly documents: Readonly<Record<string, SourceDocument>>;
  readonly pins: Readonly<Record<string, Pin>>;
}

/** A link to one passage. */
export interface PassageLink {
  /** `45–54`, or nothing for a whole document. */
  readonly label: string;
  readonly href: string;
}

/** A citation, ready to be shown. */
export interface SourceView {
  readonly title: string;
  readonly passage?: string;
  /** Name of the file, or host of the page. */
  readonly place: string;
  /** Permanent links for repository sources, the page itself for the others. */
  readonly links: readonly PassageLink[];
  /** The same text as published for readers, where it is not the link itself. */
  readonly page?: string;
  /** Repository, short commit and day: `aws/amazon-vpc-cni-k8s@b521883, 20 Aug 2026`. */
  readonly pin?: { readonly repo: string; readonly commit: string; readonly date?: string };
}

function rangeLabel(range: LineRange): string {
  return typeof range === 'number' ? String(range) : range.join('–');
}

function rangeFragment(range: LineRange): string {
  return typeof range === 'number'
    ? `#L${String(range)}`
    : `#L${String(range[0])}-L${String(range[1])}`;
}

/** Text formats that GitHub renders; the plain view is needed for a link to a line. */
const RENDERED = /\.(?:md|mdx|adoc|rst)$/u;

/** The permanent address of a passage at a pinned commit. */
export function permalink(pin: Pin, path: string, range?: LineRange): string {
  const file = path.split('/').map(encodeURIComponent).join('/');
  const address = `https://github.com/${pin.repo}/blob/${pin.commit}/${file}`;
  if (range === undefined) return address;
  return `${address}${RENDERED.test(path) ? '?plain=1' : ''}${rangeFragment(range)}`;
}

function fileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

/** What a citation points to; throws where the document or its pin does not exist. */
export function sourceView(citation: Citation, { documents, pins }: SourceIndex): SourceView {
  const document = documents[citation.document];
  if (document === undefined) throw new Error(`${citation.document}: no such document`);
  const passage = citation.passage === undefined ? {} : { passage: citation.passage };
  if (!('pin' in document)) {
    return {
      title: document.title,
      ...passage,
      place: new URL(document.page).hostname,
      links: [{ label: '', href: document.page }],
    };
  }
  const pin = pins[document.pin];
  if (pin === undefined) throw new Error(`${citation.document}: no pin ${document.pin}`);
  const linkable = document.member === undefined ? citation.lines : undefined;
  const links: readonly PassageLink[] = linkable?.map((range) => ({
    label: rangeLabel(range),
    href: permalink(pin, document.path, range),
  })) ?? [
    {
      label: citation.lines?.map(rangeLabel).join(', ') ?? '',
      href: permalink(pin, document.path),
    },
  ];
  return {
    title: document.title,
    ...passage,
    place: fileName(document.member ?? document.path),
    links,
    ...(document.page === undefined ? {} : { page: document.page }),
    pin: {
      repo: pin.repo,
      commit: pin.commit.slice(0, 7),
      ...(pin.date === undefined ? {} : { date: pin.date }),
    },
  };
}
