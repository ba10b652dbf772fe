import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../../scripts/sources/options.ts';
import { UsageError } from '../../../../scripts/sources/usage.ts';

describe('parseOptions', () => {
  it('asks for nothing special without flags', () => {
    expect(parseOptions([])).toEqual({
      aliases: new Map(),
      offline: false,
      pin: false,
      json: false,
      help: false,
    });
  });

  it('reads the folder of the clones and every alias', () => {
    const options = parseOptions([
      '--git-dir',
      'clones',
      '--alias=a/b=c/d',
      '--alias',
      'e/f=g/h',
      '--pin',
    ]);
    expect(options.gitDir).toBe('clones');
    expect([...options.aliases]).toEqual([
      ['a/b', 'c/d'],
      ['e/f', 'g/h'],
    ]);
    expect(options.pin).toBe(true);
  });

  it.each([
    [['--gitdir', 'x'], '--gitdir: unknown flag — see npm run sources -- --help'],
    [['-p'], '-p: unknown flag — see npm run sources -- --help'],
    [['clones'], 'clones: is no flag — see npm run sources -- --help'],
    [['--git-dir'], '--git-dir: has no value — see npm run sources -- --help'],
    [['--json=yes'], '--json: takes no value — leave “=yes” out'],
    [
      ['--alias', 'cilium'],
      '--alias cilium: names no two repositories — write owner/name=owner/name',
    ],
  ])('refuses %j and says why', (args, text) => {
    expect(() => parseOptions(args)).toThrow(new UsageError(text));
  });
});
