import type { Symptom, SymptomTopic } from '../../data/symptom.ts';
import type { Facts } from './facts.ts';
import { resolveIssue } from './resolve-interaction.ts';
import { resolveSource } from './resolve-source.ts';
import type { ResolvedSymptom } from './schema.ts';

type Topic = Pick<ResolvedSymptom, 'topic' | 'page'>;

/** A symptom with the addresses of its sources. Its samples are for tests alone. */
function resolveSymptom(facts: Facts, topic: Topic, symptom: Symptom): ResolvedSymptom {
  const { issues, sources, ...rest } = symptom;
  const told = Object.fromEntries(Object.entries(rest).filter(([field]) => field !== 'samples'));
  return {
    ...(told as Omit<typeof rest, 'samples'>),
    ...topic,
    ...(issues && { issues: issues.map((issue) => resolveIssue(facts, issue)) }),
    sources: sources.map((citation) => resolveSource(citation, facts)),
  };
}

/** Every symptom by id, in the order of their subjects. */
export function resolveSymptoms(
  facts: Facts,
  topics: Readonly<Record<string, SymptomTopic>>,
): Readonly<Record<string, ResolvedSymptom>> {
  return Object.fromEntries(
    Object.entries(topics).flatMap(([page, { name, symptoms }]) =>
      Object.entries(symptoms).map(([id, entry]) => [
        id,
        resolveSymptom(facts, { topic: name, page }, entry),
      ]),
    ),
  );
}
