import { describe, expect, it } from 'vitest';
import { namesIn, withEntry, withImport } from '../../../../scripts/new/source.ts';

const source = (text: string) => ({ path: 'src/data/some.ts', text });
const entered = (text: string) => withEntry(source(text), 'some', 'b: 2,').text;

describe('withEntry', () => {
  it('adds to the dictionary of that name, whatever is said of its type', () => {
    expect(entered('const other = {};\nexport const some = {\n  a: 1,\n};')).toBe(
      'const other = {};\nexport const some = {\n  a: 1,\nb: 2,\n};',
    );
    expect(entered('const some = {a: 1} as const satisfies A;')).toBe(
      'const some = {a: 1,b: 2,\n} as const satisfies A;',
    );
    expect(entered('const some = {};')).toBe('const some = {b: 2,\n};');
  });

  it('keeps a comment behind the last entry where it is', () => {
    expect(entered('const some = {\n  a: 1, // one\n};')).toBe(
      'const some = {\n  a: 1, // one\nb: 2,\n};',
    );
    expect(entered('const some = {\n  a: 1 // one, two\n};')).toBe(
      'const some = {\n  a: 1, // one, two\nb: 2,\n};',
    );
  });

  it('is not led astray by braces in texts', () => {
    expect(entered("const some = {\n  a: '};',\n};")).toBe("const some = {\n  a: '};',\nb: 2,\n};");
  });

  it('names the file and the dictionary that is not there', () => {
    expect(() => entered('const other = {};')).toThrow(
      'src/data/some.ts: has no dictionary some — keep `const some = { … }` there, or mend scripts/new/',
    );
  });
});

describe('withImport', () => {
  const text = "import { a } from './claims/a.ts';\nimport { z } from './z.ts';\n";

  it('adds behind the last import from the folder', () => {
    const line = "import { b } from './claims/b.ts';";
    expect(withImport(source(text), './claims/', line).text).toBe(
      `import { a } from './claims/a.ts';\n${line}\nimport { z } from './z.ts';\n`,
    );
  });

  it('stops where nothing comes from there', () => {
    expect(() => withImport(source(text), './rows/', '')).toThrow(
      'src/data/some.ts: imports nothing from ./rows/',
    );
  });
});

describe('namesIn', () => {
  it('are what a module declares, imports and hands on', () => {
    const text = `import { a as b, type C } from './a.ts';
import * as d from './d.ts';
import './e.ts';
export { f } from './f.ts';
export const g = 1;
export * from './h.ts';`;
    expect(namesIn(source(text))).toEqual(['b', 'C', 'd', 'f', 'g']);
  });
});
