import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formFaults } from '../../support/issue-form.ts';

const folder = join(import.meta.dirname, '../../../.github/ISSUE_TEMPLATE');
const files = globSync('*.yml', { cwd: folder, exclude: ['config.yml'] });
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

const SOUND = `name: A form
description: What it is for.
body:
  - type: input
    id: one
    attributes:
      label: A question
    validations:
      required: true
`;
const FAULTS: readonly (readonly [part: string, other: string])[] = [
  ['name: A form\n', ''],
  ['description: What it is for.', 'description: true'],
  ['type: input', 'type: field'],
  ['label: A question', 'lable: A question'],
  ['required: true', 'required: yes please'],
  ['id: one', 'id: one two'],
  ['    id: one\n', ''],
  ['body:\n', 'labels: claim\nbody:\n'],
  [
    SOUND.slice(SOUND.indexOf('  - type')),
    '  - { type: markdown, attributes: { value: Words } }\n',
  ],
  ['body:\n', 'body:\n  - { type: input, id: one, attributes: { label: Another } }\n'],
  ['body:\n', 'body:\n  - { type: input, id: two, attributes: { label: A question } }\n'],
];

describe('an issue form', () => {
  it.each(files)('has the keys that GitHub knows: %s', (file) => {
    expect(formFaults(textOf(file))).toEqual([]);
  });

  it('is there for each thing that readers report', () => {
    expect(files.toSorted()).toEqual([
      'missing-cni.yml',
      'missing-feature.yml',
      'new-source.yml',
      'symptom.yml',
      'wrong-claim.yml',
    ]);
  });

  it('has no fault in the example, which each of these spoils', () => {
    expect(formFaults(SOUND)).toEqual([]);
    for (const [part, other] of FAULTS) {
      expect(formFaults(SOUND.replace(part, other)), other).not.toEqual([]);
    }
  });
});
