import { parseDocument } from 'yaml';
import { childOf, type Located } from './located.ts';
import { locate, TooManyNodes } from './locate.ts';
import { chunksOf, lineCounter } from './chunks.ts';
import { binaryProblem, tooBigProblem, type Trouble, yamlTrouble } from './trouble.ts';

/** A text with the name of its file, where it has one. */
export interface CheckInput {
  readonly file?: string;
  readonly text: string;
}

/** Something that could not be read, and where. */
export interface Problem extends Trouble {
  readonly file?: string;
  /** Counted from one. */
  readonly line: number;
}

/** An object of a text. */
export interface ReadObject {
  readonly file?: string;
  readonly root: Located;
  /** The line of a place in the text, counted from one. */
  readonly lineOf: (at: number) => number;
}

/** What a text holds. */
export interface ReadText {
  readonly objects: readonly ReadObject[];
  readonly problems: readonly Problem[];
}

const OPTIONS = { strict: true, prettyErrors: false, logLevel: 'silent' } as const;

/** What becomes of a chunk that is no YAML, or that anchors or brackets blow up. */
function troubleOf(error: unknown): Trouble {
  if (error instanceof TooManyNodes) {
    return {
      says: 'Its anchors come to more nodes than a policy can have.',
      remedy: 'Write out what the anchors stand for.',
    };
  }
  return {
    says: 'It is nested too deeply to be read.',
    remedy: 'A policy is some ten levels deep; look for brackets that do not close.',
  };
}

/** The objects of a document: those of a list that the API server returned, or the one. */
function objectsIn(root: Located): readonly Located[] {
  const items = childOf(root, 'items');
  return items?.kind === 'list' ? items.items : [root];
}

function readChunk(text: string, lineOf: (at: number) => number, file?: string): ReadText {
  const of = file === undefined ? {} : { file };
  const failed = (trouble: Trouble, at = 0): ReadText => ({
    objects: [],
    problems: [{ ...of, line: lineOf(at), ...trouble }],
  });
  try {
    const document = parseDocument(text, OPTIONS);
    const [error] = document.errors;
    if (error)
      return failed(yamlTrouble(error.code, error.message, text, error.pos[0]), error.pos[0]);
    if (document.contents === null) return { objects: [], problems: [] };
    const objects = objectsIn(locate(document));
    return { objects: objects.map((root) => ({ ...of, root, lineOf })), problems: [] };
  } catch (error) {
    return failed(troubleOf(error));
  }
}

/** What a text holds, document by document: one that cannot be read leaves the others alone. */
export function readText({ file, text }: CheckInput): ReadText {
  const of = file === undefined ? {} : { file };
  const whole = tooBigProblem(text) ?? binaryProblem(text);
  if (whole) return { objects: [], problems: [{ ...of, line: whole.line, ...whole.trouble }] };
  const read = chunksOf(text).map((chunk) =>
    readChunk(chunk.text, lineCounter(chunk.text, chunk.line), file),
  );
  return {
    objects: read.flatMap(({ objects }) => objects),
    problems: read.flatMap(({ problems }) => problems),
  };
}
