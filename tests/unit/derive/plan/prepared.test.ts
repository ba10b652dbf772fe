import { describe, expect, it } from 'vitest';
import { preparedPlans } from '~/derive/plan/prepared.ts';
import { FACTS, reckoned, VOCABULARY } from '../../../support/plan/reports.ts';

const prepared = (query: string) => {
  const examples = { few: { name: 'Few nodes', who: 'Somebody tries it.', query } };
  return preparedPlans(examples, FACTS, VOCABULARY)[0];
};

describe('preparedPlans', () => {
  it('reckons each, and writes its query as the page does', () => {
    expect(prepared('?nodes=3&way=secondary')).toEqual({
      id: 'few',
      name: 'Few nodes',
      who: 'Somebody tries it.',
      query: '?v=1&way=secondary&nodes=3',
      claims: [],
      report: reckoned({ numbers: { nodes: 3 } }).report,
    });
  });

  it('stops at what is not understood, and names the plan', () => {
    expect(() => prepared('?v=1&way=secondary&nodes=0')).toThrow(
      'plan-examples/few: Nodes: a whole number from 1 to 5000.',
    );
    expect(() => prepared('?v=1&way=secondary&subnets=10.0.0.1/24')).toThrow(
      'plan-examples/few: “10.0.0.1/24” begins inside its block; write 10.0.0.0/24.',
    );
  });
});
