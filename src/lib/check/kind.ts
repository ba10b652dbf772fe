import type { CheckKind } from './facts.ts';
import { nearest } from './near.ts';
import type { Trouble } from './trouble.ts';

/** How an object names itself. */
interface Head {
  readonly apiVersion: string;
  readonly kind: string;
}

/** The kind of an object, by version and name; nothing where it is not known. */
export function kindOf({ apiVersion, kind }: Head, kinds: readonly CheckKind[]) {
  return kinds.find((known) => known.apiVersion === apiVersion && known.kind === kind);
}

function groupOf(apiVersion: string): string {
  return apiVersion.slice(0, Math.max(0, apiVersion.indexOf('/')));
}

function other({ apiVersion, kind }: Head, kinds: readonly CheckKind[]) {
  const own = kinds.filter((known) => known.kind === kind);
  const remedy = own
    .flatMap(({ otherVersions = [] }) => otherVersions)
    .find((version) => version.apiVersion === apiVersion)?.remedy;
  return { own, remedy };
}

/** The kind of the same group that was probably meant. */
function meantKind({ apiVersion, kind }: Head, kinds: readonly CheckKind[]): string | undefined {
  const own = kinds.filter((known) => groupOf(known.apiVersion) === groupOf(apiVersion));
  return nearest(
    kind,
    own.map((known) => known.kind),
  );
}

/** Whether an object that is not known is a policy all the same, of another version or kind. */
export function isPolicyLike(head: Head, kinds: readonly CheckKind[]): boolean {
  if (head.kind === '') return false;
  return (
    head.kind.endsWith('Policy') ||
    kinds.some(({ kind }) => kind === head.kind) ||
    meantKind(head, kinds) !== undefined
  );
}

/** What is wrong with a version or a kind that is not known. */
export function kindTrouble(head: Head, kinds: readonly CheckKind[]): Trouble {
  const { own, remedy } = other(head, kinds);
  const versions = [...new Set(own.map(({ apiVersion }) => apiVersion))];
  if (versions.length > 0) {
    return {
      says: `No ${head.kind} has the version \`${head.apiVersion.slice(0, 80)}\`.`,
      remedy: remedy ?? `Write ${versions.map((version) => `\`${version}\``).join(' or ')}.`,
    };
  }
  const meant = meantKind(head, kinds);
  return {
    says: `The kind ${head.kind.slice(0, 60)} of \`${head.apiVersion.slice(0, 80)}\` is not known here.`,
    remedy: meant === undefined ? 'No mode was held against it.' : `Did you mean ${meant}?`,
  };
}
