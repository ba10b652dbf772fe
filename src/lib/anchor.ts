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
