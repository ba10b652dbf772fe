import type { Fault } from '../fault.ts';
import { answerFaults } from './answers.ts';
import { benchmarkFaults } from './benchmarks.ts';
import { claimFaults } from './claims.ts';
import { conditionFaults } from './conditions.ts';
import { decisionFaults } from './decision.ts';
import { documentFaults } from './documents.ts';
import { entryFaults } from './entries.ts';
import { exclusionFaults } from './exclusions.ts';
import { hopFaults } from './hops.ts';
import { instanceFaults } from './instances.ts';
import { interactionFaults } from './interactions.ts';
import { manifestFaults } from './manifests.ts';
import { modeFaults } from './modes.ts';
import { pageFaults } from './pages.ts';
import { pairFaults } from './pairs.ts';
import { pathFaults } from './paths.ts';
import { pinFaults } from './pins.ts';
import { planExampleFaults } from './plan-examples.ts';
import { planRuleFaults } from './plan-rules.ts';
import { planTableFaults } from './plan-tables.ts';
import { planWayFaults } from './plan-ways.ts';
import { presetFaults } from './presets.ts';
import { proseFaults } from './prose.ts';
import { sealFaults } from './seals.ts';
import { snapshotFaults } from './snapshots.ts';
import { successionFaults } from './successions.ts';
import { textFaults } from './texts.ts';
import { untoldFaults } from './untold.ts';

/** Every fault of the suite. A file of faults is added here and nowhere else. */
export const faults: readonly Fault[] = [
  ...textFaults,
  ...claimFaults,
  ...answerFaults,
  ...pinFaults,
  ...documentFaults,
  ...sealFaults,
  ...entryFaults,
  ...successionFaults,
  ...snapshotFaults,
  ...pageFaults,
  ...proseFaults,
  ...decisionFaults,
  ...hopFaults,
  ...pathFaults,
  ...manifestFaults,
  ...modeFaults,
  ...interactionFaults,
  ...benchmarkFaults,
  ...conditionFaults,
  ...exclusionFaults,
  ...planRuleFaults,
  ...planWayFaults,
  ...planExampleFaults,
  ...planTableFaults,
  ...instanceFaults,
  ...presetFaults,
  ...pairFaults,
  ...untoldFaults,
];
