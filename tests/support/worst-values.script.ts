/**
 * Derives everything from facts with the worst texts, by plain Node and in a process of its own, so
 * that the test can end it where a loop does not end. Prints each step before it takes it.
 */
import { readFileSync, writeSync } from 'node:fs';
import { claimCsv } from '../../src/derive/api/claim-csv.ts';
import { claimPageView } from '../../src/derive/feature/claim-page.ts';
import { correctionGroups } from '../../src/derive/feature/corrections.ts';
import { embeds, prose, readingMinutes } from '../../src/derive/prose/embeds.ts';
import { featureView } from '../../src/derive/feature/feature-page.ts';
import { feedEntries } from '../../src/derive/history/feed.ts';
import { historyOf } from '../../src/derive/history/history.ts';
import { tallLayout } from '../../src/derive/path/tall.ts';
import { pathView } from '../../src/derive/path/view.ts';
import { wideLayout } from '../../src/derive/path/wide.ts';
import { claimPreview } from '../../src/derive/preview/claim.ts';
import { cniPreview, cniPreviewOf } from '../../src/derive/preview/cni.ts';
import { featurePreview } from '../../src/derive/preview/feature.ts';
import { lookOf } from '../../src/derive/preview/look.ts';
import { sitePreview } from '../../src/derive/preview/site.ts';
import { comparisonOf } from '../../src/derive/comparison/resolve.ts';
import { registerOf } from '../../src/derive/sources/register.ts';
import { predecessorsOf, successorsOf } from '../../src/derive/history/succession.ts';
import { arrivalsOf } from '../../src/derive/feature/versions.ts';
import { parseAnchor } from '../../src/lib/anchor.ts';
import { toCsv } from '../../src/lib/csv.ts';
import { inlineMarkdown, markdownLink, markdownTable } from '../../src/lib/markdown.ts';
import { normaliseText, plainText, textRuns, words } from '../../src/lib/text.ts';
import { wrapText } from '../../src/lib/wrap.ts';
import { smallTree } from './decision.ts';
import { withClaim } from './facts.ts';
import { smallPaths } from './paths.ts';
import { worstFacts, worstTexts } from './worst-values.ts';

const style = (name: string) =>
  readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');
const look = lookOf(style('tokens'), style('claim'), style('cni-hues'));

/** The small facts with every field that a claim can have. */
const fullFacts = withClaim(smallPaths, 'calico', 'policy.fqdn', {
  conditions: ['The agent runs'],
  default: 'off',
  since: 'v1.2.0',
  because: 'version v1.2.0 includes it.',
  correction: { said: 'No', untrueSince: 'v1.2.0', now: 'Yes', misleads: 'readers' },
});

/** Takes a step; whether it throws is all the same, as long as it ends. */
function step(name: string, take: () => unknown): void {
  writeSync(1, `${name}\n`);
  try {
    take();
  } catch (error) {
    writeSync(1, `  throws ${String(error).split('\n')[0]?.slice(0, 120) ?? ''}\n`);
  }
}

function deriveFacts(name: string, text: string): void {
  const facts = worstFacts(fullFacts, text);
  const comparison = comparisonOf(facts);
  const { features, cnis } = comparison.order;
  const history = historyOf([{ date: '2026-10-01', ...comparisonOf(fullFacts) }], comparison, []);
  const claims = features.flatMap((id) => cnis.map((cni) => claimPageView(comparison, id, cni)));
  step(`${name}: history`, () => feedEntries(history));
  step(`${name}: pages`, () => features.map((id) => featureView(comparison, id)));
  step(`${name}: lists`, () => [correctionGroups(comparison), registerOf(facts)]);
  step(`${name}: table`, () => claimCsv(comparison, (id, cni) => `${id}/${cni}`));
  step(`${name}: arrivals`, () => cnis.map((cni) => arrivalsOf(comparison, cni)));
  step(`${name}: images of claims`, () => claims.map((view) => claimPreview(look, 'id', view)));
  step(`${name}: images of features`, () =>
    features.map((id) => featurePreview(look, featureView(comparison, id))),
  );
  step(`${name}: images of CNIs`, () =>
    cnis.map((cni) => cniPreview(look, cniPreviewOf(comparison, cni))),
  );
  step(`${name}: image of the site`, () => sitePreview(look, comparison));
  step(`${name}: paths`, () =>
    Object.entries(facts.paths).flatMap(([mode, ofMode]) =>
      Object.keys(ofMode).map((scenario) => {
        const view = pathView(facts, scenario, mode);
        return [wideLayout(view), tallLayout(view)];
      }),
    ),
  );
}

function useText(name: string, text: string): void {
  step(`${name}: Markdown`, () => [
    inlineMarkdown(text),
    markdownLink(text, text),
    markdownTable([text], [[text]]),
  ]);
  step(`${name}: words`, () => [words(text), textRuns(text), plainText(text), normaliseText(text)]);
  step(`${name}: lines`, () => [wrapText(text, 20), wrapText(text, 0), toCsv([[text]])]);
  step(`${name}: anchor`, () => parseAnchor(text));
  step(`${name}: prose`, () => [
    embeds(text),
    prose(text),
    readingMinutes(text, { ...smallPaths, decision: smallTree }),
  ]);
}

function followRecords(): void {
  const moved = (from: string, to: string) =>
    ({ kind: 'moved', from, to, date: '2026-10-01', reason: 'A reason.' }) as const;
  const circle = [moved('a', 'b'), moved('b', 'c'), moved('c', 'a'), moved('a', 'a')];
  step('records in a circle: heirs', () => successorsOf('a', circle));
  step('records in a circle: former ids', () => predecessorsOf('a', circle));
}

for (const [name, text] of Object.entries(worstTexts)) {
  step(`${name}: facts`, () => {
    deriveFacts(name, text);
  });
  useText(name, text);
}
followRecords();
writeSync(1, 'the end\n');
