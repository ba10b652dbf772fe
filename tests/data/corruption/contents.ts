import { type Fault, spread } from './fault.ts';

/** A file that is no module of the data. */
export type Content = readonly [path: string, text: string];

/** A fault in one file: other contents. */
export function changed(
  kind: string,
  [path, text]: Content,
  change: (text: string) => string,
): Fault {
  return { kind, place: path, edits: { [path]: change(text) } };
}

/** The files that a pattern occurs in, some of them, each with it replaced once. */
export function replaced(
  kind: string,
  contents: readonly Content[],
  pattern: RegExp,
  by: string,
  count: number,
): readonly Fault[] {
  const fitting = contents.filter(([, text]) => pattern.test(text));
  return spread(fitting, count, kind).map((content) =>
    changed(kind, content, (text) => text.replace(pattern, by)),
  );
}
