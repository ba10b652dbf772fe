import { describe, expect, it } from 'vitest';
import { textAt } from '~/lib/check/located.ts';
import { readText } from '~/lib/check/read.ts';

/** What is wrong with a text, as `line: what it says what to do`. */
function problems(text: string): readonly string[] {
  return readText({ text }).problems.map(
    ({ line, says, remedy }) => `${String(line)}: ${says} ${remedy}`,
  );
}

function kinds(text: string): readonly string[] {
  return readText({ text }).objects.map(({ root }) => textAt(root, 'kind'));
}

describe('documents', () => {
  it('are read one by one, and empty ones passed over', () => {
    expect(kinds('# nothing\n---\nkind: A\n---\n---\nkind: B\n...\n')).toEqual(['A', 'B']);
  });

  it('have the lines of the whole text', () => {
    const { objects } = readText({ text: 'kind: A\n---\n# a comment\nkind: B\n' });
    expect(objects.map(({ root, lineOf }) => lineOf(root.at))).toEqual([1, 4]);
  });

  it('are taken out of a list that the API server returned', () => {
    expect(kinds('kind: List\nitems:\n  - kind: A\n  - kind: B\n')).toEqual(['A', 'B']);
  });

  it('may be JSON', () => {
    expect(kinds('{"kind": "A", "spec": {"a": [1, true, null]}}')).toEqual(['A']);
  });

  it('may use anchors and merge keys', () => {
    const text = 'kind: A\nbase: &base\n  name: web\nmetadata:\n  <<: *base\n';
    const [object] = readText({ text }).objects;
    expect(textAt(object?.root, 'metadata', 'name')).toBe('web');
  });

  it('that cannot be read leave the others alone', () => {
    const text = 'kind: A\n---\nkind: [\n---\nkind: B\n';
    expect(kinds(text)).toEqual(['A', 'B']);
    expect(problems(text)).toHaveLength(1);
  });

  it('name the file they come from', () => {
    const { objects, problems: wrong } = readText({
      file: 'a.yaml',
      text: 'kind: A\n---\na: b: c',
    });
    expect([objects[0]?.file, wrong[0]?.file]).toEqual(['a.yaml', 'a.yaml']);
  });
});

describe('what cannot be read is told with its line and what to do', () => {
  it('a tab for an indent', () => {
    expect(problems('kind: A\nspec:\n\tpodSelector: {}\n')).toEqual([
      '3: It is no YAML: Tabs are not allowed as indentation. Indent with spaces.',
    ]);
  });

  it('the same key twice', () => {
    expect(problems('kind: A\nspec: {}\nspec: {}\n')[0]).toMatch(/^3: .*Keep one of the two keys/u);
  });

  it('a template that is not rendered', () => {
    expect(problems('kind: A\n{{- if .Values.on }}\nspec: {}\n{{- end }}\n')[0]).toMatch(
      /^\d: It holds a template that is not rendered\. Render it first/u,
    );
  });

  it('bytes that are no text', () => {
    expect(problems('kind: A\n\u0000\u0001PK')).toEqual([
      '2: It holds bytes that are no text. Give YAML or JSON in UTF-8, not an archive, an image or another encoding.',
    ]);
  });

  it('anchors that explode', () => {
    const lines = Array.from({ length: 12 }, (_, at) => {
      const items = Array.from({ length: 9 }, () => (at === 0 ? 'x' : `*a${String(at - 1)}`));
      return `a${String(at)}: &a${String(at)} [${items.join(', ')}]`;
    });
    expect(problems(lines.join('\n'))).toEqual([
      '1: Its anchors come to more nodes than a policy can have. Write out what the anchors stand for.',
    ]);
  });

  it('an anchor that holds itself', () => {
    expect(problems('a: &a\n  b: *a\n')).toHaveLength(1);
  });

  it('brackets without an end', () => {
    expect(problems('['.repeat(50_000))).toHaveLength(1);
  });

  it('more than is read at once', () => {
    expect(problems('a'.repeat(10_000_001))[0]).toMatch(/^1: It has 10\.0 million characters/u);
  });
});
