import type { Page } from 'playwright-core';

import { documentsOf } from './policies.ts';

/** A change that a reader makes in a tool, and where its answer appears. */
export interface Subject {
  readonly name: string;
  /** Path and query of the page, below the root of the site. */
  readonly address: string;
  /** The part of the page in which the answer is shown. */
  readonly answer: string;
  /** The event of the change, from which the time runs. */
  readonly event: 'change' | 'click' | 'input';
  /** How many times it is timed at most, where once takes long. */
  readonly atMost?: number;
  /** Gets the page ready, untimed. */
  readonly prepare: (page: Page) => Promise<void>;
  /** Makes a change whose answer differs from that of the round before. */
  readonly change: (page: Page, round: number) => Promise<void>;
}

/** An element of a list that is gone through again and again. */
function turn<T>(list: readonly [T, ...T[]], round: number): T {
  return list[round % list.length] ?? list[0];
}

const search: Subject = {
  name: 'search, another query',
  address: 'guides/',
  answer: 'dialog [data-search="results"]',
  event: 'input',
  prepare: async (page) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('calico');
    await page.locator('dialog a.result').first().waitFor();
  },
  change: (page, round) =>
    page
      .getByRole('searchbox')
      .fill(turn(['wireguard', 'prefix delegation', 'hubble', 'fqdn', 'ENIConfig'], round)),
};

const choose: Subject = {
  name: 'choose, a requirement more or less',
  address: 'choose/?must=eks-ec2,open-source,policy.fqdn',
  answer: '[data-results]',
  event: 'change',
  prepare: async (page) => {
    await page.locator('[data-results] .match-summary').first().waitFor();
    const line = page.locator('[data-ask="policy.l7"]');
    await page.locator('details[data-group]').filter({ has: line }).locator('summary').click();
    await line.locator('select').focus();
  },
  change: async (page, round) => {
    const level = turn(['must', 'prefer', 'not', ''], round);
    await page.locator('[data-ask="policy.l7"] select').selectOption(level);
  },
};

const plan: Subject = {
  name: 'plan, another number of nodes',
  address: 'plan/',
  answer: '[data-answer]',
  event: 'input',
  prepare: (page) => page.locator('[data-answer] .report-answer').first().waitFor(),
  change: (page, round) => page.locator('input[data-number="nodes"]').fill(String(40 + round)),
};

/** A check of some documents, by its button: what is typed waits for a pause. */
function check(name: string, count: number): Subject {
  return {
    ...{ name, address: 'check/', answer: '[data-results]', event: 'click' },
    prepare: (page) => page.locator('check-tool:defined').waitFor(),
    change: async (page, round) => {
      await page.getByLabel('YAML or JSON').evaluate(
        (field, text) => {
          (field as HTMLTextAreaElement).value = text;
        },
        documentsOf(count, round),
      );
      await page.getByRole('button', { name: 'check', exact: true }).click();
    },
  };
}

/** What is timed, in the order in which it is printed. */
export const SUBJECTS: readonly Subject[] = [
  search,
  choose,
  plan,
  check('check, one policy', 1),
  { ...check('check, 2,000 policies of 5 MB', 2000), atMost: 3 },
];
