import { describe, expect, it } from 'vitest';
import { parseChoice } from '~/lib/choose/choice-state.ts';
import { madrRecord } from '~/lib/choose/record-madr.ts';
import { csvMatrix, markdownMatrix } from '~/lib/choose/record-matrix.ts';
import { nygardRecord } from '~/lib/choose/record-nygard.ts';
import type { RecordSource } from '~/lib/choose/record-source.ts';
import {
  realComparison,
  realDetails,
  realFacts,
  realSource,
  renderedRecord,
  ROOT,
} from '../../../support/records.ts';

const { order, interactions = {} } = realComparison;

/** Every address below the root that a record may lead to, beside those of choices. */
const known = new Set([
  ...order.features.flatMap((feature) => [
    `features/${feature}/`,
    ...order.cnis.map((cni) => `as-of/${realDetails.pinned}/#${feature}--${cni}`),
    ...realFacts.candidates.flatMap(({ id, cnis }) =>
      cnis.map((cni) => `features/${feature}/${cni}/#${id}`),
    ),
  ]),
  ...realFacts.candidates.flatMap(({ id, exclusive }) => [
    `modes/${id}/`,
    ...exclusive.map(({ one }) => `modes/${id}/#not-with-${one}`),
  ]),
  ...realFacts.asks.flatMap(({ id, kind }) => (kind === 'condition' ? [`choose/#${id}`] : [])),
  ...Object.keys(interactions).map((id) => `interactions/#${id}`),
]);

function linksOf(markdown: string): readonly string[] {
  return Array.from(
    renderedRecord(markdown).querySelectorAll('a'),
    (link) => link.getAttribute('href') ?? '',
  );
}

function unknown(links: readonly string[], { choice }: RecordSource): readonly string[] {
  return links.filter((href) => {
    if (!href.startsWith(ROOT)) return true;
    const path = href.slice(ROOT.length);
    if (!path.startsWith('choose/?')) return !known.has(path);
    const parsed = parseChoice(path.slice('choose/'.length), realFacts);
    return JSON.stringify(parsed) !== JSON.stringify({ choice, problems: [] });
  });
}

const ids = realFacts.asks.map(({ id }) => id);
const features = realFacts.asks.flatMap(({ id, kind }) => (kind === 'capability' ? [id] : []));
const queries: readonly (readonly [string, string])[] = [
  ['a preference for all', `prefer=${ids.join(',')}`],
  ['all as a must', `must=${ids.join(',')}`],
  ['nothing at all', `not=${features.join(',')}&strict`],
  ['undecided modes', 'must=self-managed-aws,policy.l7'],
  ...realFacts.candidates.map(
    ({ id }) => [`outcome ${id}`, `must=open-source&prefer=policy.fqdn&outcome=${id}`] as const,
  ),
];

describe('every link of a record', () => {
  it.each(queries)('leads to a place of the site: %s', (_, query) => {
    const source = realSource(query);
    for (const form of [madrRecord, nygardRecord, markdownMatrix]) {
      const links = linksOf(form(source));
      expect(links.length).toBeGreaterThan(0);
      expect(unknown(links, source)).toEqual([]);
    }
    const inCsv = csvMatrix(source).match(/https:[^,\r]+/gu) ?? [];
    expect(unknown(inCsv, source)).toEqual([]);
  });
});
