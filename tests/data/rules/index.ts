import { addressForm } from './address-form.ts';
import { becauseBound } from './because-bound.ts';
import { becauseForm } from './because-form.ts';
import { becauseIdle } from './because-idle.ts';
import { benchmarkForm } from './benchmark-form.ts';
import { benchmarkSayings } from './benchmark-sayings.ts';
import { benchmarkSubjects } from './benchmark-subjects.ts';
import { changedBecause } from './changed-because.ts';
import { citationOnce } from './citation-once.ts';
import { claimsComplete } from './claims-complete.ts';
import { cniHues } from './cni-hues.ts';
import { cniPages } from './cni-pages.ts';
import { cniVersion } from './cni-version.ts';
import { componentsForm } from './components-form.ts';
import { conditionForm } from './condition-form.ts';
import { conditionGrounds } from './condition-grounds.ts';
import { conditionModes } from './condition-modes.ts';
import { conformanceForm } from './conformance-form.ts';
import { conflictStatements } from './conflict-statements.ts';
import { correctionMisleads } from './correction-misleads.ts';
import { correctionVerdict } from './correction-verdict.ts';
import { dates } from './dates.ts';
import { decisionEvidence } from './decision-evidence.ts';
import { decisionTree } from './decision-tree.ts';
import { detailLength } from './detail-length.ts';
import { detailOwn } from './detail-own.ts';
import { documentForm } from './document-form.ts';
import { documentsExist } from './documents-exist.ts';
import { documentsUsed } from './documents-used.ts';
import { embedsExist } from './embeds-exist.ts';
import { exclusionForm } from './exclusion-form.ts';
import { exclusionHeld } from './exclusion-held.ts';
import { featureAreas } from './feature-areas.ts';
import { featureNames } from './feature-names.ts';
import { featureQuestion } from './feature-question.ts';
import { glossaryTerms } from './glossary-terms.ts';
import { idForm } from './id-form.ts';
import { lineRanges } from './line-ranges.ts';
import { codeWords } from './code-words.ts';
import { settingForm } from './setting-form.ts';
import { symptomForm } from './symptom-form.ts';
import { synonymTargets } from './synonym-targets.ts';
import { instanceForm } from './instance-form.ts';
import { interactionForm } from './interaction-form.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { modeAnswers } from './mode-answers.ts';
import { modeHeads } from './mode-heads.ts';
import { modeSettingsNamed } from './mode-settings-named.ts';
import { ownSources } from './own-sources.ts';
import { pageAreas } from './page-areas.ts';
import { pageFields } from './page-fields.ts';
import { pageHeads } from './page-heads.ts';
import { pageLength } from './page-length.ts';
import { pairsSound } from './pairs.ts';
import { partialMissing } from './partial-missing.ts';
import { passageHashes } from './passage-hashes.ts';
import { passageSeals } from './passage-seals.ts';
import { pathClaims } from './path-claims.ts';
import { pathComplete } from './path-complete.ts';
import { pathHeaders } from './path-headers.ts';
import { pathHops } from './path-hops.ts';
import { pathLanes } from './path-lanes.ts';
import { pathLengths } from './path-lengths.ts';
import { pathZones } from './path-zones.ts';
import { pinForm } from './pin-form.ts';
import { pinRelease } from './pin-release.ts';
import { placeholders } from './placeholders.ts';
import { planExampleForm } from './plan-example-form.ts';
import { planRuleForm } from './plan-rule-form.ts';
import { planTableForm } from './plan-table-form.ts';
import { planWayForm } from './plan-way-form.ts';
import { policyAnswers } from './policy-answers.ts';
import { policyIntentions } from './policy-intentions.ts';
import { policyManifests } from './policy-manifests.ts';
import { presetForm } from './preset-form.ts';
import { proseManifests } from './prose-manifests.ts';
import { proseBackticks } from './prose-backticks.ts';
import { proseCharacters } from './prose-characters.ts';
import { proseLinks } from './prose-links.ts';
import { proseMarkup } from './prose-markup.ts';
import { proseNumbers } from './prose-numbers.ts';
import { proseWorkshop } from './prose-workshop.ts';
import { publishedIds } from './published-ids.ts';
import { relatedFeatures } from './related-features.ts';
import { restsOnResearch } from './rests-on-research.ts';
import { reviewedOrder } from './reviewed-order.ts';
import { sinceForm } from './since-form.ts';
import { snapshotsUnedited } from './snapshots-unedited.ts';
import { snapshotsWitnessed } from './snapshots-witnessed.ts';
import { spelling } from './spelling.ts';
import { successionsForm } from './successions-form.ts';
import { textForm } from './text-form.ts';
import { valueFullStop } from './value-full-stop.ts';
import { valueLength } from './value-length.ts';
import { webLines } from './web-lines.ts';
import { wordsOwn } from './words-own.ts';
import type { Rule } from './rule.ts';

/** The form of any text, id and address, and the ties between facts: others take them for granted. */
const foundations: readonly Rule[] = [
  addressForm,
  claimsComplete,
  dates,
  documentForm,
  documentsExist,
  featureAreas,
  idForm,
  instanceForm,
  mdxSyntax,
  pageFields,
  pinForm,
  proseBackticks,
  proseCharacters,
  publishedIds,
];

/** What a fact has to be by itself. */
const particulars: readonly Rule[] = [
  becauseForm,
  benchmarkForm,
  benchmarkSubjects,
  conformanceForm,
  citationOnce,
  cniHues,
  cniPages,
  cniVersion,
  componentsForm,
  conditionForm,
  conditionGrounds,
  conditionModes,
  exclusionForm,
  conflictStatements,
  correctionMisleads,
  correctionVerdict,
  decisionTree,
  detailLength,
  featureNames,
  featureQuestion,
  glossaryTerms,
  interactionForm,
  planExampleForm,
  planRuleForm,
  planTableForm,
  planWayForm,
  settingForm,
  symptomForm,
  codeWords,
  synonymTargets,
  lineRanges,
  modeAnswers,
  modeHeads,
  modeSettingsNamed,
  pageAreas,
  pageHeads,
  pageLength,
  pairsSound,
  partialMissing,
  pathComplete,
  pathHops,
  pathLanes,
  pathLengths,
  placeholders,
  policyAnswers,
  policyManifests,
  presetForm,
  proseManifests,
  proseMarkup,
  proseNumbers,
  proseWorkshop,
  relatedFeatures,
  sinceForm,
  spelling,
  successionsForm,
  valueFullStop,
  valueLength,
  webLines,
];

/** What one fact must not take from another. */
const copies: readonly Rule[] = [detailOwn, wordsOwn];

/** What was published before, against what is said today. */
const history: readonly Rule[] = [becauseIdle, changedBecause, reviewedOrder];

/** What follows from the facts, in pages, registers and drawings. */
const consequences: readonly Rule[] = [
  benchmarkSayings,
  decisionEvidence,
  documentsUsed,
  embedsExist,
  pathClaims,
  pathHeaders,
  pathZones,
  pinRelease,
  policyIntentions,
  proseLinks,
  restsOnResearch,
];

/** What a command writes anew, once all else is right. */
const seals: readonly Rule[] = [becauseBound, passageHashes, passageSeals];

/**
 * Every rule of the data, in stages. One fault often breaks several rules: a stage is asked where
 * those before it find nothing, so that it is named once, by what is nearest to it.
 */
export const stages: readonly (readonly Rule[])[] = [
  [textForm],
  // Other rules take days and ids from the snapshots.
  [snapshotsUnedited],
  [snapshotsWitnessed],
  foundations,
  particulars,
  copies,
  [ownSources],
  history,
  consequences,
  seals,
  // What a mode has follows from all of the above.
  [exclusionHeld],
];

/** Every rule of the data. */
export const rules: readonly Rule[] = stages.flat();
