/** A check of some files. */
export interface Check {
  readonly name: string;
  /** A program of `node_modules/.bin`, or `node`, with its arguments. */
  readonly command: readonly string[];
  /** What to do where it fails. */
  readonly remedy: string;
}

interface Rule {
  readonly name: string;
  /** The files that it is for. */
  readonly of: RegExp;
  readonly command: (files: readonly string[]) => readonly string[];
  readonly remedy: string;
}

const RULES: readonly Rule[] = [
  {
    name: 'The form of the code',
    of: /\.(?:ts|mjs|js|astro|css|json|md|mdx|yml)$/u,
    command: (files) => ['prettier', '--check', '--ignore-unknown', ...files],
    remedy: 'run npm run format and add what it changed',
  },
  {
    name: 'ESLint',
    of: /\.(?:ts|astro)$/u,
    command: (files) => ['eslint', '--max-warnings', '0', '--no-warn-ignored', ...files],
    remedy: 'mend what it names',
  },
  {
    name: 'The form of the prose',
    of: /^content\/.*\.mdx$/u,
    command: (files) => ['textlint', '--config', 'docs/textlint.json', ...files],
    remedy: 'docs/writing.md has the words',
  },
  {
    // Whether they can be read and every citation leads to a document; the rules take longer.
    name: 'The facts',
    of: /^src\/data\/.*\.(?:ts|json)$/u,
    command: () => ['node', 'scripts/diff/print-state.ts', '.'],
    remedy: 'npm run check and npm run test:unit say more',
  },
];

/** The checks that files of a commit need; files that no check is for need none. */
export function checksOf(files: readonly string[]): readonly Check[] {
  return RULES.flatMap(({ name, of, command, remedy }) => {
    const own = files.filter((file) => of.test(file));
    return own.length === 0 ? [] : [{ name, command: command(own), remedy }];
  });
}
