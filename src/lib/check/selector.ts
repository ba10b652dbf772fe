import { childOf, itemsOf, type Located, textAt, valuesUnder } from './located.ts';
import type { Trouble } from './trouble.ts';

interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

const OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

function requirementsOf(selector: Located): readonly Requirement[] {
  const labels = childOf(selector, 'matchLabels');
  const exact = (labels?.kind === 'map' ? labels.entries : []).map(({ key, node }) => ({
    key,
    operator: 'In',
    values: [node.kind === 'value' ? String(node.value) : ''],
  }));
  const written = itemsOf(childOf(selector, 'matchExpressions')).map((item) => ({
    key: textAt(item, 'key'),
    operator: textAt(item, 'operator'),
    values: itemsOf(childOf(item, 'values')).flatMap((value) =>
      valuesUnder(value).map((each) => String(each.value)),
    ),
  }));
  return [...exact, ...written];
}

/** Whether no label at all meets the requirements on one key. */
function excludeEachOther(own: readonly Requirement[]): boolean {
  const of = (operator: string) => own.filter((each) => each.operator === operator);
  const isAbsent = of('DoesNotExist').length > 0;
  const isPresent = of('Exists').length + of('In').length > 0;
  if (isAbsent && isPresent) return true;
  const [first, ...rest] = of('In');
  if (!first) return false;
  const refused = new Set(of('NotIn').flatMap(({ values }) => values));
  return first.values.every(
    (value) => refused.has(value) || rest.some(({ values }) => !values.includes(value)),
  );
}

/** What is wrong with a label selector: an operator that is none, or labels that no object can have. */
export function selectorTrouble(selector: Located): Trouble | undefined {
  const requirements = requirementsOf(selector);
  const odd = requirements.find(({ operator }) => !OPERATORS.includes(operator));
  if (odd) {
    return {
      says: `\`${odd.operator}\` is no operator of a selector.`,
      remedy: `Write one of ${OPERATORS.join(', ')}.`,
    };
  }
  const byKey = Map.groupBy(requirements, ({ key }) => key);
  const [key] = [...byKey].find(([, own]) => excludeEachOther(own)) ?? [];
  if (key === undefined) return undefined;
  return {
    says: `The selector asks of the label \`${key}\` what no object can have, so it selects nothing.`,
    remedy: 'Take one of the requirements away, or split the rule.',
  };
}
