import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';

function nameOf(test: TestCase): string {
  return test.titlePath().filter(Boolean).join(' › ');
}

/**
 * Fails a run in which a test was skipped, all tests of a project among them: what did not run has
 * shown nothing, and would count as passed. A project without a test Playwright refuses by itself.
 */
export default class EveryTestRan implements Reporter {
  #suite: Suite | undefined;

  onBegin(_: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd({ status }: FullResult): Promise<Pick<FullResult, 'status'> | undefined> {
    const tests = this.#suite?.allTests() ?? [];
    const skipped = tests.filter((test) => test.outcome() === 'skipped').map(nameOf);
    if (status !== 'passed' || skipped.length === 0) return Promise.resolve(undefined);
    console.error(`\nSkipped — let each run, or remove it:\n${skipped.join('\n')}`);
    return Promise.resolve({ status: 'failed' });
  }
}
