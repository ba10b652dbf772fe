import type { Cni, Feature, Pin, SourceDocument } from '~/data/model.ts';
import { smallBenchmarks } from '../../support/benchmarks.ts';
import { smallConditions, smallExclusion, smallPreset } from '../../support/conditions.ts';
import { smallPlanRules } from '../../support/plan-rules.ts';
import { smallPlans } from '../../support/plans.ts';
import { smallPlaces, smallSettings, smallSymptoms } from '../../support/settings.ts';
import { canonicalJson } from '~/derive/comparison/canonical.ts';
import { sealedHash } from '../../../scripts/sources/passage-seal.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import type { Snapshot } from '~/derive/comparison/schema.ts';
import { checksumOf } from '../../../scripts/snapshot/files.ts';
import { smallTree } from '../../support/decision.ts';
import { COMMIT, smallFacts, withClaim } from '../../support/facts.ts';
import { smallModeFacts, smallModes, smallNeighbours, smallTopics } from '../../support/modes.ts';
import { smallPairs } from '../../support/pairs.ts';
import { smallPaths } from '../../support/paths.ts';
import { smallCookbook } from '../../support/policies.ts';
import type { CheckedFacts } from './rule.ts';

type Changes = Readonly<Record<string, unknown>>;

const area = (id: string) => `<Area id="${id}">\n\nWords <Value id="${id}.pools" />.\n\n</Area>\n`;
const words = 'A sentence of six plain words. '.repeat(150);

/** A page that embeds every area of the small facts and is long enough. */
export const validPage = `---
description: A page of the small facts, with a description of the length that search engines show.
reviewed: '2026-02-03'
---

## Overview

${words}

${area('ipam')}
<Area id="policy">

Words <Claim id="policy.fqdn" /> and <ClaimLink id="policy.fqdn" cni="cilium">more</ClaimLink>.

</Area>
`;

/** The small facts as published on a day. */
export const validSnapshot: Snapshot = { date: '2026-10-01', ...comparisonOf(smallModeFacts) };

/** A folder of snapshots as they were published, with its manifest. */
function folderOf(...snapshots: readonly Snapshot[]) {
  const texts = snapshots.map((item) => [`${item.date}.json`, canonicalJson(item)] as const);
  const sealed = texts.map(([file, text]) => [file, checksumOf(text)] as const);
  const checksums = Object.fromEntries(sealed);
  return { snapshots: Object.fromEntries(texts), checksums, witness: checksums };
}

/** The facts that every rule passes and every failing fixture starts from. */
export const validFacts: CheckedFacts = {
  ...smallPaths,
  pins: { docs: { repo: 'example/docs', commit: COMMIT, reads: 'v1.2.3', date: '2026-01-01' } },
  modes: smallModes,
  interactionTopics: smallTopics,
  neighbours: smallNeighbours,
  conditionTopics: smallConditions,
  exclusions: [smallExclusion],
  ...smallBenchmarks,
  planRules: smallPlanRules,
  settingTopics: smallSettings,
  settingPlaces: smallPlaces,
  symptomTopics: smallSymptoms,
  synonyms: [],
  otherWords: {},
  pages: { 'content/cni/calico.mdx': validPage, 'content/cni/cilium.mdx': validPage },
  ...folderOf(validSnapshot),
  successions: [],
  decision: smallTree,
  ...smallPairs,
  presets: [smallPreset],
  ...smallPlans,
  ...smallCookbook,
  glossary: {
    pool: {
      term: 'pool',
      definition: 'A range of addresses from which pods get theirs.',
      related: ['ipam.pools'],
    },
  },
  hues: {
    calico: { light: '#b23327', dark: '#ee8a7c' },
    cilium: { light: '#0b6e69', dark: '#58c4bb' },
  },
  passages: {
    rules: sealedHash('rules', '0123456789abcdef', smallFacts),
    'rules#45-54': sealedHash('rules#45-54', 'fedcba9876543210', smallFacts),
  },
  reasons: {},
  parts: {
    'src/data/features/ipam.ts': ['ipam.pools'],
    'src/data/features/policy.ts': ['policy.summary', 'policy.fqdn'],
    'src/data/sources/docs.ts': ['rules', 'page'],
  },
  ownSources: { calico: ['example'], cilium: ['example'] },
  unread: {},
  today: '2026-11-22',
};

/** The facts with a snapshot that holds one feature more, under an id that is no more. */
export function publishFormer(facts: CheckedFacts, id: string): CheckedFacts {
  const { features, claims, order } = validSnapshot;
  const [summary, answers] = [features['policy.summary'], claims['policy.summary']];
  if (summary === undefined || answers === undefined) throw new Error('policy.summary: missing');
  const former: Snapshot = {
    ...validSnapshot,
    order: { ...order, features: [...order.features, id] },
    features: { ...features, [id]: summary },
    claims: { ...claims, [id]: answers },
  };
  return { ...facts, ...folderOf(former) };
}

/** The facts with fields of `calico/policy.fqdn` changed. */
export function changeClaim(facts: CheckedFacts, changes: Changes): CheckedFacts {
  return withClaim(facts, 'calico', 'policy.fqdn', changes);
}

export function changeFeature(facts: CheckedFacts, id: string, changes: Changes): CheckedFacts {
  const feature = { ...facts.features[id], ...changes } as Feature;
  return { ...facts, features: { ...facts.features, [id]: feature } };
}

export function changeCni(facts: CheckedFacts, id: string, changes: Changes): CheckedFacts {
  return { ...facts, cnis: { ...facts.cnis, [id]: { ...facts.cnis[id], ...changes } as Cni } };
}

export function changeDocument(facts: CheckedFacts, id: string, changes: Changes): CheckedFacts {
  const document = { ...facts.documents[id], ...changes } as SourceDocument;
  return { ...facts, documents: { ...facts.documents, [id]: document } };
}

export function changePin(facts: CheckedFacts, id: string, changes: Changes): CheckedFacts {
  return { ...facts, pins: { ...facts.pins, [id]: { ...facts.pins[id], ...changes } as Pin } };
}

/** The facts with a page that has a head and nothing else. */
export function addHead(facts: CheckedFacts, path: string, head: string): CheckedFacts {
  return { ...facts, pages: { ...facts.pages, [path]: `---\n${head}\n---\n` } };
}

/** The facts with text added to the page of Calico, on line 9. */
export function addProse(facts: CheckedFacts, text: string): CheckedFacts {
  const page = validPage.replace('## Overview\n\n', `## Overview\n\n\n${text}\n\n`);
  return { ...facts, pages: { ...facts.pages, 'content/cni/calico.mdx': page } };
}
