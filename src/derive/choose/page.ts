import type { ConditionTopic } from '../../data/condition.ts';
import { subjectAnchor } from '../../lib/anchor.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison } from '../comparison/schema.ts';
import { capabilities } from '../mode/answer.ts';

/** Something that can be asked, as a line of the page. */
export interface AskLine {
  readonly id: string;
  readonly name: string;
  readonly kind: 'capability' | 'condition';
}

/** What can be asked on one subject. */
export interface AskGroup {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly AskLine[];
}

/**
 * What can be asked, by subject: the topics of the conditions first, each with the capabilities that
 * belong to it, then the other capabilities by area.
 */
export function askGroups(
  comparison: Comparison,
  topics: readonly ConditionTopic[],
): readonly AskGroup[] {
  const { features, areas } = comparison;
  const lineOf = (id: string): AskLine => ({
    id,
    name: entryOf(features, id, 'feature').name,
    kind: 'capability',
  });
  const taken = new Set<string>(topics.flatMap((topic) => topic.capabilities ?? []));
  const byTopic = topics.map(({ name, conditions, capabilities: own = [] }) => ({
    id: subjectAnchor(name),
    name,
    lines: [
      ...Object.entries(conditions).map(([id, condition]): AskLine => ({
        id,
        name: condition.name,
        kind: 'condition',
      })),
      ...own.map(lineOf),
    ],
  }));
  const rest = capabilities(comparison).filter((id) => !taken.has(id));
  const byArea = Object.entries(areas).map(([id, { name }]) => ({
    id: `area-${id}`,
    name,
    lines: rest.filter((feature) => feature.startsWith(`${id}.`)).map(lineOf),
  }));
  return [...byTopic, ...byArea].filter(({ lines }) => lines.length > 0);
}
