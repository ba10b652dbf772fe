import type { PlanExample } from '../../data/plan-example.ts';
import { parsePlan, type PlanVocabulary, serialisePlan } from '../../lib/plan/plan-state.ts';
import { type PlanFacts, reportOf } from '../../lib/plan/report-of.ts';
import type { Report } from '../../lib/plan/report.ts';

/** A plan that is reckoned at build time. */
export interface PreparedPlan extends Omit<PlanExample, 'claims'> {
  readonly id: string;
  /** The claims whose readers ask it, as CNI/feature. */
  readonly claims: readonly string[];
  readonly report: Report;
}

/** Every prepared plan; throws where an address says what is not understood. */
export function preparedPlans(
  examples: Readonly<Record<string, PlanExample>>,
  facts: PlanFacts,
  vocabulary: PlanVocabulary,
): readonly PreparedPlan[] {
  return Object.entries(examples).map(([id, { name, who, query, claims = [] }]) => {
    const { state, problems } = parsePlan(query, vocabulary);
    const { report, problems: ofSubnets } = reportOf(state, facts);
    const wrong = [...problems, ...ofSubnets];
    if (wrong.length > 0) throw new Error(`plan-examples/${id}: ${wrong.join(' ')}`);
    return { id, name, who, query: serialisePlan(state), claims, report };
  });
}
