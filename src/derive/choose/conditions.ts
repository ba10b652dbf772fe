import type { Condition, ConditionStatement } from '../../data/condition.ts';
import type { Answer } from '../../lib/choose/ask.ts';
import { listing } from '../../lib/text.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison, ResolvedMode } from '../comparison/schema.ts';

function namesOf({ cnis }: Comparison, ids: readonly string[]): string {
  return listing(ids.map((id) => entryOf(cnis, id, 'CNI').name));
}

/** What a rule on the CNIs of a mode answers. */
function memberAnswer(
  comparison: Comparison,
  rule: Exclude<Condition['rule'], { stated: unknown }>,
  { cnis }: ResolvedMode,
): Pick<Answer, 'state' | 'value'> {
  const value = `Runs ${namesOf(comparison, cnis)}`;
  const holds = 'cni' in rule ? cnis.includes(rule.cni) : cnis.length === 1;
  return { state: holds ? 'yes' : 'no', value };
}

/** What a stated condition says of a mode; throws where it passes the mode over. */
function statementOn({ name, rule }: Condition, mode: string): ConditionStatement {
  const stated = 'stated' in rule ? rule.stated : [];
  const statement = stated.find(({ modes }) => modes.some((id) => id === mode));
  if (!statement) throw new Error(`${name}: says nothing of the mode ${mode}`);
  return statement;
}

/** What has to be kept in a mode for a condition to hold. */
export function conditionKeeps(condition: Condition, mode: string): readonly string[] {
  if (!('stated' in condition.rule)) return [];
  const { keep } = statementOn(condition, mode);
  return keep === undefined ? [] : [keep];
}

/** How a mode stands to a condition, as an answer; throws where the condition passes it over. */
export function conditionAnswer(
  comparison: Comparison,
  condition: Condition,
  id: string,
  mode: ResolvedMode,
): Answer {
  const { rule, reviewed } = condition;
  const cni = mode.cnis.at(-1) ?? '';
  if (!('stated' in rule)) return { ...memberAnswer(comparison, rule, mode), cni, reviewed };
  const { holds, says } = statementOn(condition, id);
  return { state: holds, value: says, cni, reviewed };
}
