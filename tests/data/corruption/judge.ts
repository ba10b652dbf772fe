import type { ByFile } from '../../../scripts/snapshot/files.ts';
import { factsOf } from '../../support/facts-of-texts.ts';
import { projectTexts, textsIn } from '../../support/project-texts.ts';
import { TypeChecker } from '../../support/type-check.ts';
import { type Finding, findings } from '../rules/findings.ts';
import type { Edits, Fault } from './fault.ts';

/** What is said of a fault, and by whom; nothing where it survives. */
export interface Verdict {
  readonly fault: Fault;
  /** `npm run test:unit` asks the rules, `npm run check` the compiler. */
  readonly by?: 'rules' | 'compiler';
  readonly found: readonly Finding[];
}

const modules = (texts: ByFile): ByFile => textsIn(texts, 'src/data/', '.ts');

const checker = new TypeChecker();
checker.errors(modules(projectTexts));

/** The texts of the project after the edits. */
function edited(edits: Edits): ByFile {
  const texts = Object.entries({ ...projectTexts, ...edits });
  return Object.fromEntries(
    texts.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** What the rules find; nothing where the facts are so wrong that the rules cannot run. */
function foundByRules(texts: ByFile): readonly Finding[] {
  try {
    return findings(factsOf(texts));
  } catch {
    return [];
  }
}

/** What the compiler finds; nothing, and soon, where no module is edited. */
function foundByCompiler(texts: ByFile, edits: Edits): readonly Finding[] {
  const known = modules(projectTexts);
  const isModule = (path: string) => path in known || path in modules(texts);
  if (!Object.keys(edits).some(isModule)) return [];
  return checker.errors(modules(texts)).map((message) => ({ rule: 'the compiler', message }));
}

/** Whether each message names the place of the fault or a file that it is in. */
export function isNamed({ place, edits }: Fault, found: readonly Finding[]): boolean {
  const places = [place, ...Object.keys(edits)];
  return found.every(({ message }) => places.some((name) => message.includes(name)));
}

/** Whether one rule speaks, once in each of the files that are edited, and names the place. */
export function isSaidOnce(fault: Fault, found: readonly Finding[]): boolean {
  const rules = new Set(found.map(({ rule }) => rule));
  const isOnce = rules.size === 1 && found.length <= Object.keys(fault.edits).length;
  return isOnce && isNamed(fault, found);
}

/**
 * Applies a fault to a copy of the texts and asks who finds it. Rules are not asked of facts that do
 * not compile; here they come first all the same, because the compiler takes longer.
 */
export function judge(fault: Fault): Verdict {
  const texts = edited(fault.edits);
  const byRules = foundByRules(texts);
  if (isSaidOnce(fault, byRules)) return { fault, by: 'rules', found: byRules };
  const byCompiler = foundByCompiler(texts, fault.edits);
  if (byCompiler.length > 0) return { fault, by: 'compiler', found: byCompiler };
  return byRules.length > 0 ? { fault, by: 'rules', found: byRules } : { fault, found: [] };
}
