import { modePage } from '~/derive/mode/page.ts';
import { modePreview } from '~/derive/preview/mode.ts';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { claimCsv } from '~/derive/api/claim-csv.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { drawDecision, NARROW } from '~/derive/decision/layout.ts';
import { decisionSteps } from '~/derive/decision/steps.ts';
import { claimPageView } from '~/derive/feature/claim-page.ts';
import { correctionGroups } from '~/derive/feature/corrections.ts';
import { featureView } from '~/derive/feature/feature-page.ts';
import { arrivalsOf } from '~/derive/feature/versions.ts';
import { feedEntries } from '~/derive/history/feed.ts';
import { historyOf } from '~/derive/history/history.ts';
import { predecessorsOf, successorsOf } from '~/derive/history/succession.ts';
import { tallLayout } from '~/derive/path/tall.ts';
import { pathView } from '~/derive/path/view.ts';
import { wideLayout } from '~/derive/path/wide.ts';
import { claimPreview } from '~/derive/preview/claim.ts';
import { cniPreview, cniPreviewOf } from '~/derive/preview/cni.ts';
import { featurePreview } from '~/derive/preview/feature.ts';
import { lookOf } from '~/derive/preview/look.ts';
import { sitePreview } from '~/derive/preview/site.ts';
import { embeds, prose } from '~/derive/prose/embeds.ts';
import { registerOf } from '~/derive/sources/register.ts';
import { parseAnchor } from '~/lib/anchor.ts';
import { toCsv } from '~/lib/csv.ts';
import { inlineMarkdown, markdownLink, markdownTable } from '~/lib/markdown.ts';
import { TermFinder } from '~/lib/terms.ts';
import { normaliseText, plainText, textRuns, words } from '~/lib/text.ts';
import { wrapText } from '~/lib/wrap.ts';
import { smallTree } from '../support/decision.ts';
import { withClaim } from '../support/facts.ts';
import { smallPaths } from '../support/paths.ts';
import { Watchdog } from '../support/watchdog.ts';
import { worstFacts, worstTexts, worstTree } from '../support/worst-values.ts';

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

const watchdog = new Watchdog();
afterAll(() => watchdog.end());

/** Takes steps that have to end; what they give is for other tests to say. */
function take(text: string, steps: Readonly<Record<string, () => unknown>>): void {
  for (const [name, step] of Object.entries(steps)) {
    watchdog.begin(`${name}, ${text}`);
    expect(step).not.toThrow();
  }
}

/** The watchdog alone says what takes too long. */
const UNTIMED = { timeout: 0 };

describe.each(Object.entries(worstTexts))('with a text that is %s', UNTIMED, (name, text) => {
  const facts = worstFacts(fullFacts, text);
  const comparison = comparisonOf(facts);
  const { features, cnis } = comparison.order;

  it('every view of the facts is derived', () => {
    const past = [{ date: '2026-10-01', ...comparisonOf(fullFacts) }];
    take(name, {
      changes: () => feedEntries(historyOf(past, comparison, [])),
      corrections: () => correctionGroups(comparison),
      sources: () => registerOf(facts),
      modes: () => Object.keys(facts.modes).map((id) => modePage(comparison, id)),
      table: () => claimCsv(comparison, (id, cni) => `${id}/${cni}`),
      arrivals: () => cnis.map((cni) => arrivalsOf(comparison, cni)),
      decision: () => drawDecision(decisionSteps(comparison, worstTree(smallTree, text)), NARROW),
    });
  });

  it('every image is laid out', () => {
    const pages = () =>
      features.flatMap((id) => cnis.map((cni) => claimPageView(comparison, id, cni)));
    take(name, {
      claims: () => pages().map((view) => claimPreview(look, 'id', view)),
      features: () => features.map((id) => featurePreview(look, featureView(comparison, id))),
      CNIs: () => cnis.map((cni) => cniPreview(look, cniPreviewOf(comparison, cni))),
      modes: () => Object.keys(facts.modes).map((id) => modePreview(look, comparison, id)),
      site: () => sitePreview(look, comparison),
      paths: () =>
        Object.entries(facts.paths).map(([mode, ofMode]) => {
          const views = Object.keys(ofMode).map((scenario) => pathView(facts, scenario, mode));
          return views.map((view) => [wideLayout(view), tallLayout(view)]);
        }),
    });
  });

  it('every function of lib ends', () => {
    take(name, {
      Markdown: () => [inlineMarkdown(text), markdownLink(text, text)],
      tables: () => [markdownTable([text], [[text]]), toCsv([[text]])],
      words: () => [words(text), textRuns(text), plainText(text), normaliseText(text)],
      lines: () => [wrapText(text, 20), wrapText(text, 0)],
      anchor: () => parseAnchor(text),
      prose: () => [embeds(text), prose(text)],
      terms: () =>
        new TermFinder([{ id: 'term', forms: [text, 'word'] }]).runs(`A word, ${text}.`, new Set()),
    });
  });
});

describe('records that lead in a circle', () => {
  const moved = (from: string, to: string) =>
    ({ kind: 'moved', from, to, date: '2026-10-01', reason: 'A reason.' }) as const;
  const circle = [moved('a', 'b'), moved('b', 'c'), moved('c', 'a'), moved('a', 'a')];

  it('are named where they are followed on', () => {
    watchdog.begin('heirs');
    expect(() => successorsOf('a', circle)).toThrow('a → b → c → a: successions in a circle');
  });

  it('end where they are followed back', () => {
    watchdog.begin('former ids');
    expect(predecessorsOf('a', circle).toSorted()).toEqual(['b', 'c']);
  });

  it('are named where they are questions', () => {
    watchdog.begin('questions');
    const names = { ...smallTree.questions['names'], no: 'names' };
    const questions = { ...smallTree.questions, names } as typeof smallTree.questions;
    expect(() => decisionSteps(comparisonOf(fullFacts), { ...smallTree, questions })).toThrow(
      'names: an answer leads back to this question',
    );
  });
});
