import { createHash } from 'node:crypto';
import type { SourceIndex } from '../../src/derive/comparison/facts.ts';

/** Where a document stands; empty where there is no such file. */
function placeOf(id: string, { documents, pins }: SourceIndex): string {
  const document = documents[id];
  if (document === undefined || !('pin' in document)) return '';
  const pin = pins[document.pin];
  return [pin?.repo, pin?.commit, pin?.date, document.path, document.member].join(' ');
}

/**
 * The hash of a passage with a seal that binds it to the passage's key and to the file and commit it
 * was read in: whoever changes one of them has to read the passage again.
 */
export function sealedHash(key: string, hash: string, index: SourceIndex): string {
  const [document = ''] = key.split('#');
  const bound = [key, hash, placeOf(document, index)].join('\n');
  return `${hash}-${createHash('sha256').update(bound).digest('hex').slice(0, 8)}`;
}

/** The hash of a sealed entry; nothing where the seal is broken. */
export function hashIn(key: string, entry: string, index: SourceIndex): string | undefined {
  const [hash = ''] = entry.split('-');
  return sealedHash(key, hash, index) === entry ? hash : undefined;
}
