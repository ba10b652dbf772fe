import { type Document, LineCounter, parseAllDocuments } from 'yaml';
import { modelFaults, type Parsed, schemaFaults } from './validate.ts';

/** What is wrong with a manifest, and on which line. */
export interface ManifestFault {
  /** Counted from one. */
  readonly line: number;
  readonly what: string;
}

/** The objects of a manifest, and all that its text and the schemas of their kinds have against it. */
export interface ParsedManifest {
  readonly objects: readonly Parsed[];
  readonly faults: readonly ManifestFault[];
}

/** JSON Pointers write `/` as `~1` and `~` as `~0`. */
function unescaped(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}

function offsetOf(document: Document, at: readonly string[]): number {
  const node = document.getIn(at.map(unescaped), true) as { range?: [number, number, number] };
  return node.range?.[0] ?? document.range?.[0] ?? 0;
}

/** What is wrong with one document: its YAML, else its fields, else what the model of a package finds. */
function documentFaults(document: Document, lines: LineCounter): readonly ManifestFault[] {
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) return [{ line: lineAt(error.pos[0]), what: error.message }];
  const manifest: unknown = document.toJS();
  if (typeof manifest !== 'object' || manifest === null) {
    return [{ line: lineAt(document.range?.[0] ?? 0), what: 'a document holds no object' }];
  }
  const [fault] = schemaFaults(manifest as Parsed);
  if (fault !== undefined) {
    return [{ line: lineAt(offsetOf(document, fault.at)), what: fault.what }];
  }
  const line = lineAt(document.range?.[0] ?? 0);
  return modelFaults(manifest as Parsed).map((what) => ({ line, what }));
}

function parse(text: string): ParsedManifest {
  const lineCounter = new LineCounter();
  const options = { strict: true, prettyErrors: false, lineCounter };
  const documents: readonly Document[] = [...parseAllDocuments(text, options)];
  if (documents.length === 0) {
    return { objects: [], faults: [{ line: 1, what: 'the file holds no object' }] };
  }
  const faults = documents.flatMap((document) => documentFaults(document, lineCounter));
  const objects = faults.length > 0 ? [] : documents.map((item) => item.toJS() as Parsed);
  return { objects, faults };
}

const parsed = new Map<string, ParsedManifest>();

/** Reads a manifest as YAML and holds each document to the schema of its kind; the same text once. */
export function parseManifest(text: string): ParsedManifest {
  const known = parsed.get(text) ?? parse(text);
  parsed.set(text, known);
  return known;
}
