/** What a choice is made from, read once a build. */
import { conditionViews } from '../derive/choose/basis.ts';
import { choiceDetails } from '../derive/choose/details.ts';
import { choiceFacts } from '../derive/choose/facts.ts';
import { askGroups } from '../derive/choose/page.ts';
import { presetViews } from '../derive/choose/presets.ts';
import { packAsk, packFacts } from '../lib/choose/wire.ts';
import { comparison, facts } from './comparison.ts';
import { latestDate } from './history.ts';

const { conditionTopics } = facts;

/** What can be asked, by subject. */
export const groups = askGroups(comparison, conditionTopics);

/** Every condition with what it rests on. */
export const conditions = conditionViews(comparison, facts, conditionTopics);

const choice = choiceFacts(comparison, facts);

/** Situations to start from. */
export const situations = presetViews(facts.presets, choice);

/** What decides which modes fit, as it is sent. */
export const packedFacts = packFacts(choice);

const { asks, ...ofModes } = choiceDetails(comparison, conditionTopics, latestDate ?? '');

/** What stands behind the modes, as it is sent. */
export const modesDetails = ofModes;

/** The words on each thing that can be asked, as they are sent. */
export const packedAsks = Object.entries(asks).map(
  ([id, details]) => [id, packAsk(choice, id, details)] as const,
);
