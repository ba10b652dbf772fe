import type { ResolvedSource } from '../comparison/schema.ts';

/** A link to one passage. */
export interface PassageLink {
  /** `45–54`, or nothing for a whole document. */
  readonly label: string;
  readonly href: string;
}

/** A commit, ready to be shown. */
export interface PinView {
  readonly repo: string;
  /** Its first seven digits. */
  readonly commit: string;
  readonly date?: string;
  /** The release that stands there, or what else does. */
  readonly reads?: string;
  /** Why it is not the release compared. */
  readonly why?: string;
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
  readonly pin?: PinView;
}

function fileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

/** What a source looks like in a list. */
export function sourceView(source: ResolvedSource): SourceView {
  const { title, links, repository } = source;
  const about = { title, ...(source.passage === undefined ? {} : { passage: source.passage }) };
  const [first = ''] = links;
  if (repository === undefined) {
    return { ...about, place: new URL(first).hostname, links: [{ label: '', href: first }] };
  }
  const { name, commit, date, reads, why, path, member, lines = [] } = repository;
  const labels = lines.map((range) => range.join('–'));
  // One link stands for all passages where lines have no address.
  const isOneLink = links.length === 1;
  return {
    ...about,
    place: fileName(member ?? path),
    links: links.map((href, at) => ({
      label: isOneLink ? labels.join(', ') : (labels[at] ?? ''),
      href,
    })),
    ...(source.page === undefined ? {} : { page: source.page }),
    pin: {
      repo: name,
      commit: commit.slice(0, 7),
      ...(date === undefined ? {} : { date }),
      ...(reads === undefined ? {} : { reads }),
      ...(why === undefined ? {} : { why }),
    },
  };
}

/** The commits among the sources that are not the release compared, each once, with the reason. */
export function otherPins(sources: readonly SourceView[]): readonly PinView[] {
  const pins = sources.flatMap(({ pin }) => (pin?.why === undefined ? [] : [pin]));
  return [...new Map(pins.map((pin) => [`${pin.repo}@${pin.commit}`, pin])).values()];
}
