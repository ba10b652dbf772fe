import type { ResolvedClaim, ResolvedSource } from '../comparison/schema.ts';
import { sourceView } from '../claim/source.ts';
import { type Difference, difference, wordingDifference } from './difference.ts';

/** A source as text, whatever commit it is pinned to: `layer3.rst 489–573`. */
function placeOf(source: ResolvedSource): string {
  const { title, passage, place, links } = sourceView(source);
  const lines = links.map(({ label }) => label).join(', ');
  return `${passage ?? title} (${`${place} ${lines}`.trim()})`;
}

/** The commits that sources are pinned to: `cilium/cilium@17766dc`. */
function pinsOf(sources: readonly ResolvedSource[]): ReadonlySet<string> {
  return new Set(
    sources.flatMap((source) => {
      const { pin } = sourceView(source);
      return pin === undefined ? [] : [`${pin.repo}@${pin.commit}`];
    }),
  );
}

function onlyIn(own: readonly string[], other: readonly string[]): string | undefined {
  const text = own.filter((each) => !other.includes(each)).join('; ');
  return text === '' ? undefined : text;
}

function sourceDifferences(before: ResolvedClaim, after: ResolvedClaim): readonly Difference[] {
  const [was, is] = [before.sources.map(placeOf), after.sources.map(placeOf)];
  const [pinsWere, pinsAre] = [[...pinsOf(before.sources)], [...pinsOf(after.sources)]];
  return [
    ...difference('Sources', onlyIn(was, is), onlyIn(is, was)),
    ...difference('Read at', onlyIn(pinsWere, pinsAre), onlyIn(pinsAre, pinsWere)),
  ];
}

function newerText({ newer = [] }: ResolvedClaim): string | undefined {
  const text = newer.map(({ release, change }) => `From ${release}: ${change}`).join(' ');
  return text === '' ? undefined : text;
}

function conflictText({ conflict }: ResolvedClaim): string | undefined {
  return conflict && `${conflict.about}: ${conflict.believed}`;
}

function correctionText({ correction }: ResolvedClaim): string | undefined {
  return correction && `“${correction.said}”: ${correction.now}`;
}

/** What lies behind an answer, where two states of a claim differ in it. */
export function evidenceDifferences(
  before: ResolvedClaim,
  after: ResolvedClaim,
): readonly Difference[] {
  return [
    ...wordingDifference(
      'Wording',
      before.detail ?? before.searched,
      after.detail ?? after.searched,
    ),
    ...difference('Often said', correctionText(before), correctionText(after)),
    ...difference('Sources disagree', conflictText(before), conflictText(after)),
    ...difference('Newer releases', newerText(before), newerText(after)),
    ...sourceDifferences(before, after),
  ];
}
