import { changedBecause } from './changed-because.ts';
import { citationOnce } from './citation-once.ts';
import { cniPages } from './cni-pages.ts';
import { claimsComplete } from './claims-complete.ts';
import { codeMarks } from './code-marks.ts';
import { commitForm } from './commit-form.ts';
import { componentsForm } from './components-form.ts';
import { conflictStatements } from './conflict-statements.ts';
import { correctionMisleads } from './correction-misleads.ts';
import { correctionVerdict } from './correction-verdict.ts';
import { dates } from './dates.ts';
import { decisionEvidence } from './decision-evidence.ts';
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
import { mdxSyntax } from './mdx-syntax.ts';
import { pageAreas } from './page-areas.ts';
import { pageFields } from './page-fields.ts';
import { pageLength } from './page-length.ts';
import { partialMissing } from './partial-missing.ts';
import { pathClaims } from './path-claims.ts';
import { pathComplete } from './path-complete.ts';
import { pathHeaders } from './path-headers.ts';
import { pathHops } from './path-hops.ts';
import { pathLanes } from './path-lanes.ts';
import { pathLengths } from './path-lengths.ts';
import { pathZones } from './path-zones.ts';
import { passageHashes } from './passage-hashes.ts';
import { placeholders } from './placeholders.ts';
import { policyAnswers } from './policy-answers.ts';
import { policyIntentions } from './policy-intentions.ts';
import { policyManifests } from './policy-manifests.ts';
import { proseCharacters } from './prose-characters.ts';
import { proseLinks } from './prose-links.ts';
import { proseMarkup } from './prose-markup.ts';
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
  componentsForm,
  conflictStatements,
  correctionMisleads,
  correctionVerdict,
  dates,
  decisionEvidence,
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
  mdxSyntax,
  pageAreas,
  pageFields,
  pageLength,
  partialMissing,
  pathClaims,
  pathComplete,
  pathHeaders,
  pathHops,
  pathLanes,
  pathLengths,
  pathZones,
  passageHashes,
  placeholders,
  policyAnswers,
  policyIntentions,
  policyManifests,
  proseCharacters,
  proseLinks,
  proseMarkup,
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
