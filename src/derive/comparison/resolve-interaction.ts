import type {
  Interaction,
  InteractionTopic,
  Party,
  UpstreamIssue,
} from '../../data/interaction.ts';
import { entryOf } from './entry.ts';
import type { Facts } from './facts.ts';
import { resolveConflict } from './resolve-claim.ts';
import { resolveSource } from './resolve-source.ts';
import type { ResolvedInteraction, ResolvedParty } from './schema.ts';

function featureParty(facts: Facts, id: string, cni?: string): ResolvedParty {
  const { name } = entryOf(facts.features, id, 'feature');
  if (cni === undefined) return { kind: 'feature', id, name };
  return { kind: 'feature', id, cni, name: `${name}, ${entryOf(facts.cnis, cni, 'CNI').name}` };
}

function resolveParty(facts: Facts, party: Party): ResolvedParty {
  const { modes = {}, neighbours = {} } = facts;
  if ('setting' in party) return { kind: 'setting', id: party.setting, name: party.setting };
  if ('mode' in party) {
    return { kind: 'mode', id: party.mode, name: entryOf(modes, party.mode, 'mode').name };
  }
  if ('neighbour' in party) {
    const id = party.neighbour;
    return { kind: 'neighbour', id, name: entryOf(neighbours, id, 'neighbour').name };
  }
  if (party.feature !== undefined) return featureParty(facts, party.feature, party.cni);
  return { kind: 'cni', id: party.cni, name: entryOf(facts.cnis, party.cni, 'CNI').name };
}

/** An issue of a project with the address of its source. */
export function resolveIssue(facts: Facts, { source, ...rest }: UpstreamIssue) {
  return { ...rest, source: resolveSource(source, facts) };
}

/** An interaction with the names of its parties and the addresses of its sources. */
function resolveInteraction(
  facts: Facts,
  topic: string,
  interaction: Interaction,
): ResolvedInteraction {
  const { between, issues, conflict, sources, ...rest } = interaction;
  return {
    ...rest,
    topic,
    between: between.map((party) => resolveParty(facts, party)),
    ...(issues && { issues: issues.map((issue) => resolveIssue(facts, issue)) }),
    ...(conflict && { conflict: resolveConflict(conflict, facts) }),
    sources: sources.map((citation) => resolveSource(citation, facts)),
  };
}

/** Every interaction by id, in the order of their subjects. */
export function resolveInteractions(
  facts: Facts,
  topics: Readonly<Record<string, InteractionTopic>>,
): Readonly<Record<string, ResolvedInteraction>> {
  return Object.fromEntries(
    Object.values(topics).flatMap(({ name, interactions }) =>
      Object.entries(interactions).map(([id, entry]) => [
        id,
        resolveInteraction(facts, name, entry),
      ]),
    ),
  );
}
