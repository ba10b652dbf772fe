import { expect, test } from 'vitest';
import type { SearchDocument, SearchKind } from '~/lib/search/document.ts';
import { foundGroups } from '~/lib/search/groups.ts';

function found(kind: SearchKind, id: string) {
  const document: SearchDocument = { kind, id, path: id, title: id };
  return { document, closeness: 'exact' as const };
}

test('what is found stands by kind, first the kind of the closest, of each the first few', () => {
  const groups = foundGroups(
    [found('term', 'a'), found('feature', 'b'), found('term', 'c'), found('term', 'd')],
    2,
  );
  expect(
    groups.map(({ name, documents, more }) => [name, documents.map(({ id }) => id), more]),
  ).toEqual([
    ['Terms', ['a', 'c'], 1],
    ['Features', ['b'], 0],
  ]);
});

test('all is shown where all is asked for, and nothing of nothing', () => {
  const [group] = foundGroups([found('cni', 'a'), found('cni', 'b')], Infinity);
  expect(group).toMatchObject({ name: 'CNIs', more: 0 });
  expect(group?.documents).toHaveLength(2);
  expect(foundGroups([], 5)).toEqual([]);
});
