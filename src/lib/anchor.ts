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

/**
 * The place of one change, by the day of the snapshot before it, which the next snapshot does not
 * alter: `after-2026-11-22-policy.fqdn--calico`.
 */
export function changeAnchor(since: string, feature: string, cni: string): string {
  return `after-${since}-${cellAnchor(feature, cni)}`;
}

/** The place of a group of changes in the log: `after-2026-11-22-level`. */
export function changeGroupAnchor(since: string, group: string): string {
  return `after-${since}-${group}`;
}

/** The place of a change in the history of its own claim: `after-2026-11-22`. */
export function historyAnchor(since: string): string {
  return `after-${since}`;
}

/** The place of an id that moved or was split on the log of changes: `after-2026-11-22-policy.fqdn`. */
export function handoverAnchor(since: string, feature: string): string {
  return `after-${since}-${feature}`;
}

/** The place of a changed mode or interaction: `after-2026-11-22-mode-calico-ebpf`. */
export function otherAnchor(since: string, kind: string, id: string): string {
  return `after-${since}-${kind}-${id}`;
}

/** The place of a subject on a list: `on-warm-pools`. */
export function subjectAnchor(name: string): string {
  return `on-${name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}`;
}

/** The place of what a mode does not have together with something asked: `not-with-eks-ec2`. */
export function notWithAnchor(ask: string): string {
  return `not-with-${ask}`;
}

/** Under which addresses changes after the first snapshot were found before the second one. */
export function earlyAnchor(feature: string, cni: string): string {
  return `unpublished-${cellAnchor(feature, cni)}`;
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
