import type { ReasonSeal } from '../../../../scripts/sources/reason-seal.ts';
import { projectTexts } from '../../../support/project-texts.ts';
import { type Fault, spread } from '../fault.ts';

const PASSAGES = 'src/data/sources/passages.json';
const REASONS = 'src/data/claims/reasons.json';

type Entries<T> = Readonly<Record<string, T>>;

const passages = JSON.parse(projectTexts[PASSAGES] ?? '') as Entries<string>;
const reasons = JSON.parse(projectTexts[REASONS] ?? '') as Entries<ReasonSeal>;
const keys = Object.keys(passages);
const bound = Object.keys(reasons);

/** A JSON file with one entry changed, or without it. */
function fault<T>(kind: string, file: string, key: string, entries: Entries<T>, value?: T): Fault {
  const changed = Object.entries(entries).flatMap(([name, entry]) => {
    if (name !== key) return [[name, entry] as const];
    return value === undefined ? [] : [[name, value] as const];
  });
  const text = JSON.stringify(Object.fromEntries(changed), undefined, 2);
  return { kind, place: key, edits: { [file]: text } };
}

function otherDigit(hash: string): string {
  return (hash.startsWith('0') ? '1' : '0') + hash.slice(1);
}

/** What can be wrong with the files that `npm run sources -- --pin` writes. */
export const sealFaults: readonly Fault[] = [
  ...spread(keys, 6, 'altered').map((key) =>
    fault('an altered hash', PASSAGES, key, passages, otherDigit(passages[key] ?? '')),
  ),
  ...spread(keys, 2, 'other').map((key) =>
    fault('the hash of another passage', PASSAGES, key, passages, passages[keys[0] ?? '']),
  ),
  ...spread(keys, 2, 'word').map((key) =>
    fault('a word for a hash', PASSAGES, key, passages, 'sha'),
  ),
  ...spread(keys, 3, 'gone').map((key) => fault('a hash dropped', PASSAGES, key, passages)),
  ...spread(bound, 2, 'altered').map((key) =>
    fault('an altered seal of a reason', REASONS, key, reasons, { reason: '0', answer: '0' }),
  ),
  ...spread(bound, 2, 'gone').map((key) =>
    fault('the seal of a reason dropped', REASONS, key, reasons),
  ),
];
