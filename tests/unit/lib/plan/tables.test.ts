import { describe, expect, it } from 'vitest';
import type { PlanState } from '~/lib/plan/plan-state.ts';
import { reckoned, tableTexts } from '../../../support/plan/reports.ts';

const tableOf = (given: Partial<PlanState>, id: string) =>
  reckoned(given).report.tables.find((table) => table.id === id);
const textsOf = (given: Partial<PlanState>, id: string) => tableTexts(reckoned(given).report, id);

describe('the table of pods', () => {
  it('has a row a type, with what each layer allows, and marks those that decide: of others the group does', () => {
    const table = tableOf({ types: ['m5.large', 'm5.8xlarge'] }, 'max-pods');
    expect(table?.rows.map(({ name }) => name.text)).toEqual(['m5.large', 'm5.8xlarge']);
    const marked = table?.rows.map(({ cells }) =>
      cells.map(({ text, isDeciding }) => `${text}${isDeciding ? '!' : ''}`),
    );
    expect(marked).toEqual([
      // 11 × 29 + 255 MiB are kept back.
      ['29!', '29!', '110', '29', '574'],
      // 8 × (30 − 1) + 2, and 11 × 234 + 255.
      ['234', '234', '250', '29', '2,829'],
    ]);
  });

  it('says that there is no cap where nobody sets one, and what is not known', () => {
    expect(textsOf({ source: 'nodeadm' }, 'max-pods')).toEqual([
      ['m5.large', '29', '29', 'none', '29', '574'],
    ]);
    expect(textsOf({ types: ['f1.2xlarge'] }, 'max-pods')).toEqual([
      ['f1.2xlarge', '58', '58', 'unknown', 'unknown', '893'],
    ]);
  });
});

describe('the table of addresses', () => {
  it('has a row a stage, for a node and for all', () => {
    const given = { numbers: { nodes: 1000, surge: 0, pods: 12 } };
    expect(textsOf(given, 'addresses')).toEqual([
      ['Idle', '2', '1', '10', '10,000', '1,000', '10,000'],
      // Ten pods with addresses: two interfaces of nine, and a warm one.
      ['At the pods wanted', '12', '3', '30', '30,000', '3,000', '32,000'],
      ['Full', '29', '3', '30', '30,000', '3,000', '32,000'],
    ]);
    expect(tableOf(given, 'addresses')?.note).toMatch(/^For 1,000 nodes at once/u);
  });

  it('says that it is the least where what is kept warm is not published', () => {
    const [, , full] = textsOf({ way: 'autoMode', numbers: { nodes: 10, surge: 0 } }, 'addresses');
    expect(full).toEqual(['Full', '110', '1', 'at least 113', 'at least 1,130', '10', '80']);
  });
});
