import { topicsOf, type Topic } from '../topic/groups.ts';
import type { SymptomView } from './view.ts';

/** A subject as it is called where only one CNI is spoken of: without the CNI before its colon. */
function shortName(name: string): string {
  const own = name.replace(/^[^:]+: /u, '');
  return own.charAt(0).toUpperCase() + own.slice(1);
}

/** The symptoms met with a CNI by subject, those of it alone first. */
export function symptomsOfCni(
  symptoms: readonly SymptomView[],
  cni: string,
): readonly Topic<SymptomView>[] {
  const own = symptoms.filter(({ cnis }) => cnis.some(({ id }) => id === cni));
  const isShared = ({ entries }: Topic<SymptomView>) => entries.some(({ cnis }) => cnis.length > 1);
  return topicsOf(own)
    .map((topic) => ({ ...topic, name: shortName(topic.name) }))
    .sort((a, b) => Number(isShared(a)) - Number(isShared(b)));
}
