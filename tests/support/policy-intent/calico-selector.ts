import type { Selector } from '~/data/policy-intention.ts';
import { selectorFrom } from './label-selector.ts';
import { Unreadable } from './reading.ts';

/** `app == "web"`, `app != "web"`. */
const TEST = /^([\w./-]+)\s*(==|!=)\s*(["'])([^"']*)\3$/u;

/** The labels that an expression of Calico asks for: `all()`, or comparisons joined by `&&`. */
export function readExpression(expression: string): Selector {
  if (expression === 'all()' || expression === '') return {};
  const tests = expression.split('&&').map((part) => {
    const [, key, operator, , value] = TEST.exec(part.trim()) ?? [];
    if (key === undefined || value === undefined) {
      throw new Unreadable(`the selector ${expression} is no comparison of labels`);
    }
    return [key, operator === '==' ? value : { not: value }] as const;
  });
  return selectorFrom(tests);
}
