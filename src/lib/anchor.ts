/** The place on the comparison that a fragment names. */
export interface Anchor {
  /** Feature, area or CNI id. */
  readonly id: string;
  /** The CNI of a cell; absent for rows, areas and columns. */
  readonly cni?: string;
}

const SEPARATOR = '--';

/** `policy.fqdn` and `calico` as `policy.fqdn--calico`. */
export function cellAnchor(feature: string, cni: string): string {
  return `${feature}${SEPARATOR}${cni}`;
}

/** The place of one change on the log of changes: `2026-12-01-policy.fqdn--calico`. */
export function changeAnchor(date: string | undefined, feature: string, cni: string): string {
  return `${date ?? 'unpublished'}-${cellAnchor(feature, cni)}`;
}

/** The place of an id that moved or was split on the log of changes: `2026-12-01-policy.fqdn`. */
export function handoverAnchor(date: string | undefined, feature: string): string {
  return `${date ?? 'unpublished'}-${feature}`;
}

/** The parts of a fragment, with or without its `#`. Never throws, whatever the fragment. */
export function parseAnchor(fragment: string): Anchor | null {
  const text = decodeFragment(fragment.replace(/^#/u, ''));
  if (text === '') return null;
  const [id = '', cni, ...rest] = text.split(SEPARATOR);
  if (rest.length > 0 || id === '') return null;
  return cni === undefined ? { id } : { id, cni };
}

function decodeFragment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
