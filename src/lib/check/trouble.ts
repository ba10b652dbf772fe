/** What is wrong, and what to do. Sentences. */
export interface Trouble {
  readonly says: string;
  readonly remedy: string;
}

/** Characters that the page reads at once. */
const MOST_CHARACTERS = 10_000_000;

interface Placed {
  readonly line: number;
  readonly trouble: Trouble;
}

/** What is wrong with a text that is too long to be read here. */
export function tooBigProblem(text: string): Placed | undefined {
  if (text.length <= MOST_CHARACTERS) return undefined;
  const million = (count: number) => (count / 1_000_000).toFixed(1);
  return {
    line: 1,
    trouble: {
      says: `It has ${million(text.length)} million characters, and ${million(MOST_CHARACTERS)} million are read at once.`,
      remedy: 'Check it in parts, a namespace at a time.',
    },
  };
}

/** Control characters that no text has, and the sign that stands for what is no text. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const BINARY = /[\u0000-\u0008\u000E-\u001A\uFFFD]/u;

/** What is wrong with what is no text. */
export function binaryProblem(text: string): Placed | undefined {
  const at = text.search(BINARY);
  if (at === -1) return undefined;
  return {
    line: text.slice(0, at).split('\n').length,
    trouble: {
      says: 'It holds bytes that are no text.',
      remedy: 'Give YAML or JSON in UTF-8, not an archive, an image or another encoding.',
    },
  };
}

const REMEDIES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Line the keys of a mapping up, and indent what belongs to a key below it.',
  DUPLICATE_KEY: 'Keep one of the two keys, or make two items of a list.',
  BAD_ALIAS: 'Name an anchor of the same document, or write the value out.',
  MISSING_CHAR: 'Close the quote, bracket or brace that is open, and put a space after a colon.',
  BLOCK_AS_IMPLICIT_KEY: 'Begin a new line after the colon, and indent what belongs to it.',
  MULTILINE_IMPLICIT_KEY: 'Put a colon after the key, or indent the line as what it belongs to.',
  UNEXPECTED_TOKEN: 'Quote a value that begins with a special sign.',
};

const TEMPLATE = /\{\{.*\}\}/u;

/** The line of a text in which a place lies. */
function lineAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, end === -1 ? undefined : end);
}

/** What is wrong with a text that is no YAML, by what the parser has against it. */
export function yamlTrouble(code: string, message: string, text: string, at: number): Trouble {
  if (TEMPLATE.test(lineAround(text, at)) || /^\s*\{\{/mu.test(text)) {
    return {
      says: 'It holds a template that is not rendered.',
      remedy: 'Render it first, as by `helm template`, and check what comes out.',
    };
  }
  const [first = ''] = message.split('\n');
  return {
    says: `It is no YAML: ${first.replace(/\.?$/u, '.')}`,
    remedy: REMEDIES[code] ?? 'Compare it with what `kubectl apply --dry-run=client` says.',
  };
}
