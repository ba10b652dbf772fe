import { describe, expect, it } from 'vitest';
import { type Step, schedule } from '../../../scripts/test/schedule.ts';
import { LONG_FORMS, STEPS } from '../../../scripts/test/steps.ts';
import scripts from '../../../package.json' with { type: 'json' };

/** Steps that end when the test says so, and what has been seen of them. */
class Trial {
  readonly events: string[] = [];
  readonly #ends = new Map<string, (passed: boolean) => void>();

  readonly run = ({ name }: Step, stop: AbortSignal): Promise<boolean> => {
    this.events.push(`${name} starts`);
    stop.addEventListener('abort', () => {
      this.events.push(`${name} is stopped`);
      this.#ends.get(name)?.(false);
    });
    return new Promise((resolve) => this.#ends.set(name, resolve));
  };

  /** Ends a step, and lets what follows from it happen. */
  async end(name: string, passed = true): Promise<void> {
    this.#ends.get(name)?.(passed);
    await new Promise(setImmediate);
  }
}

function step(name: string, threads = 1, ...needs: string[]): Step {
  return { name, threads, needs };
}

describe('schedule', () => {
  it('starts in the order of the list what fits side by side', async () => {
    const trial = new Trial();
    const whole = schedule([step('a', 2), step('b', 2), step('c')], 3, trial.run);
    expect(trial.events).toEqual(['a starts', 'c starts']);
    await trial.end('c');
    expect(trial.events).toHaveLength(2);
    await trial.end('a');
    expect(trial.events).toEqual(['a starts', 'c starts', 'b starts']);
    await trial.end('b');
    expect(await whole).toEqual({});
  });

  it('starts nothing before what it needs has passed', async () => {
    const trial = new Trial();
    const steps = [step('a'), step('b'), step('c', 1, 'a', 'b')];
    const whole = schedule(steps, 9, trial.run);
    await trial.end('b');
    expect(trial.events).toEqual(['a starts', 'b starts']);
    await trial.end('a');
    expect(trial.events.at(-1)).toBe('c starts');
    await trial.end('c');
    expect(await whole).toEqual({});
  });

  it('runs alone what is larger than the machine', async () => {
    const trial = new Trial();
    const whole = schedule([step('a'), step('b', 8)], 3, trial.run);
    expect(trial.events).toEqual(['a starts']);
    await trial.end('a');
    expect(trial.events).toEqual(['a starts', 'b starts']);
    await trial.end('b');
    expect(await whole).toEqual({});
  });

  it('stops the others at the first failure, names it and starts no more', async () => {
    const trial = new Trial();
    const whole = schedule([step('a'), step('b'), step('c')], 2, trial.run);
    await trial.end('b', false);
    expect(await whole).toEqual({ failed: 'b' });
    expect(trial.events).toEqual(['a starts', 'b starts', 'a is stopped', 'b is stopped']);
  });

  it('refuses a step that waits for what is not above it', async () => {
    const steps = [step('a', 1, 'b'), step('b')];
    await expect(schedule(steps, 2, new Trial().run)).rejects.toThrow(
      'a: waits for b, which is not above it — move it up',
    );
  });
});

describe('the checks', () => {
  it('are scripts of package.json, each once', () => {
    const names = STEPS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(scripts.scripts)).toEqual(expect.arrayContaining(names));
  });

  it('leave out no test of package.json', () => {
    const tests = Object.keys(scripts.scripts).filter((name) => /^(?:test|lint|check)/u.test(name));
    const names = STEPS.map(({ name }) => name);
    // The one runs the others, the other asks a deployed site.
    const known = ['test', 'check:live', ...LONG_FORMS, ...names];
    expect(tests.filter((name) => !known.includes(name))).toEqual([]);
  });
});
