import { expect, it } from 'vitest';
import { projectTexts } from '../../support/project-texts.ts';
import { nameOf } from './fault.ts';
import { faults } from './faults/index.ts';

it('the faults are 200 or more, each by a name of its own', () => {
  expect(faults.length).toBeGreaterThanOrEqual(200);
  expect(new Set(faults.map(nameOf)).size).toBe(faults.length);
});

it('the faults change the files they edit', () => {
  const idle = faults.filter(({ edits }) =>
    Object.entries(edits).some(([path, text]) => text === projectTexts[path]),
  );
  expect(idle.map(nameOf)).toEqual([]);
});
