import { changedBecause } from './changed-because.ts';
import { citationOnce } from './citation-once.ts';
import { cniPages } from './cni-pages.ts';
import { claimsComplete } from './claims-complete.ts';
import { codeMarks } from './code-marks.ts';
import { commitForm } from './commit-form.ts';
import { conflictStatements } from './conflict-statements.ts';
import { correctionMisleads } from './correction-misleads.ts';
import { correctionVerdict } from './correction-verdict.ts';
import { dates } from './dates.ts';
import { decisionTree } from './decision-tree.ts';
import { detailLength } from './detail-length.ts';
import { detailOwn } from './detail-own.ts';
import { cniHues } from './cni-hues.ts';
import { documentsExist } from './documents-exist.ts';
import { documentsUsed } from './documents-used.ts';
import { embedsExist } from './embeds-exist.ts';
import { featureAreas } from './feature-areas.ts';
import { featureNames } from './feature-names.ts';
import { featureQuestion } from './feature-question.ts';
import { glossaryTerms } from './glossary-terms.ts';
import { httpsOnly } from './https-only.ts';
import { lineRanges } from './line-ranges.ts';
import { pageAreas } from './page-areas.ts';
import { pageLength } from './page-length.ts';
import { partialMissing } from './partial-missing.ts';
import { pathClaims } from './path-claims.ts';
import { pathComplete } from './path-complete.ts';
import { pathEmbeds } from './path-embeds.ts';
import { pathHeaders } from './path-headers.ts';
import { pathLanes } from './path-lanes.ts';
import { pathLengths } from './path-lengths.ts';
import { passageHashes } from './passage-hashes.ts';
import { placeholders } from './placeholders.ts';
import { policyAnswers } from './policy-answers.ts';
import { proseNumbers } from './prose-numbers.ts';
import { proseWorkshop } from './prose-workshop.ts';
import { publishedIds } from './published-ids.ts';
import { relatedFeatures } from './related-features.ts';
import { restsOnResearch } from './rests-on-research.ts';
import { sinceForm } from './since-form.ts';
import { snapshotsUnedited } from './snapshots-unedited.ts';
import { successionsForm } from './successions-form.ts';
import { valueFullStop } from './value-full-stop.ts';
import { valueLength } from './value-length.ts';
import { webLines } from './web-lines.ts';
import type { Rule } from './rule.ts';

/** Every rule of the data. */
export const rules: readonly Rule[] = [
  changedBecause,
  citationOnce,
  cniPages,
  claimsComplete,
  codeMarks,
  commitForm,
  conflictStatements,
  correctionMisleads,
  correctionVerdict,
  dates,
  decisionTree,
  detailLength,
  detailOwn,
  cniHues,
  documentsExist,
  documentsUsed,
  embedsExist,
  featureAreas,
  featureNames,
  featureQuestion,
  glossaryTerms,
  httpsOnly,
  lineRanges,
  pageAreas,
  pageLength,
  partialMissing,
  pathClaims,
  pathComplete,
  pathEmbeds,
  pathHeaders,
  pathLanes,
  pathLengths,
  passageHashes,
  placeholders,
  policyAnswers,
  proseNumbers,
  proseWorkshop,
  publishedIds,
  relatedFeatures,
  restsOnResearch,
  sinceForm,
  snapshotsUnedited,
  successionsForm,
  valueFullStop,
  valueLength,
  webLines,
];
