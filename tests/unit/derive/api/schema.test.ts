import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { comparisonJsonSchema, fieldsOf, snapshotJsonSchema } from '~/derive/api/schema.ts';
import { smallFacts } from '../../../support/facts.ts';
import { snapshotOf } from '../../../support/trial.ts';

const ADDRESS = 'https://example.org/schema.json';
const schema = comparisonJsonSchema(ADDRESS);

test('a schema names itself, its dialect and its parts', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: ADDRESS,
  });
  expect(Object.keys(schema.$defs ?? {})).toEqual(expect.arrayContaining(['claim', 'source']));
});

test('the schema of snapshots takes one, also with a field added later', () => {
  const validate = new Ajv2020().compile(snapshotJsonSchema(ADDRESS));
  const snapshot = snapshotOf('2026-06-01', smallFacts);
  expect(validate(snapshot)).toBe(true);
  expect(validate({ ...snapshot, later: 1 })).toBe(true);
});

test.each([
  ['a day with a month of one digit', '2026-6-01'],
  ['a day with a time', '2026-06-01T00:00'],
])('the schema of snapshots refuses %s', (_name, date) => {
  const validate = new Ajv2020().compile(snapshotJsonSchema(ADDRESS));
  expect(validate(snapshotOf(date, smallFacts))).toBe(false);
});

test('the fields of a part are listed with type, need and meaning', () => {
  const fields = fieldsOf(schema, 'claim');
  expect(fields.find(({ name }) => name === 'sources')).toEqual({
    name: 'sources',
    type: 'list of source',
    isRequired: true,
    about: 'What the claim rests on',
  });
  expect(fields.find(({ name }) => name === 'conditions')).toMatchObject({
    type: 'list of text',
    isRequired: false,
  });
  expect(fields.find(({ name }) => name === 'correction')?.type).toMatch(/^object of said, /u);
});

test('every field that the site lists has a meaning', () => {
  for (const part of ['claim', 'source', 'feature', 'cni', 'meta', 'publication']) {
    for (const { name, about } of fieldsOf(schema, part)) expect(about, name).not.toBe('');
  }
});

test('a part that does not exist is named in the error', () => {
  expect(() => fieldsOf(schema, 'plugin')).toThrow('plugin: not in the schema');
});
