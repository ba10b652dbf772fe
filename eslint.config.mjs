import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Matches an import of one of the named folders of `src`, by alias or by relative path. */
const from = (...folders) => String.raw`^(~|\.|\.\.(/\.\.)*)/(${folders.join('|')})(/|$)`;

/**
 * Forbids imports in a folder of `src`. Each ban is `[regex, message, allowTypeImports?]`; the
 * message says what to do instead.
 */
const importRules = (files, ...bans) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: bans.map(([regex, message, allowTypeImports = false]) => ({
          regex,
          message,
          allowTypeImports,
        })),
      },
    ],
  },
});

const pagesAreLast = [from('pages'), 'Nothing imports a page: move what is shared into its layer.'];
const clientInScriptOnly = [
  from('client'),
  'Import client modules in the <script> of an .astro component, not in its frontmatter.',
];
const layoutsWrap = [
  from('layouts'),
  'A layout wraps components, never the other way round: use a slot.',
];
const dataAsProps = [
  from('data'),
  'Take facts as props or arguments; only their types may be imported here.',
  true,
];
const loadInPages = [
  from('load'),
  'Pages read facts and files from load/ and pass them down: take them as props or arguments.',
];
/** Only pages fetch; what embeds a claim by its id, and the frame of every page, read the facts. */
const loadFactsOnly = [
  `${from('load')}(?!(comparison|plan|reading)\\.ts$)`,
  'Only load/comparison.ts, load/plan.ts and load/reading.ts may be imported here: take files as props.',
];
const factsFromLoad = [
  from('data'),
  'Import facts from ~/load/comparison.ts; only types may come from data/.',
  true,
];
const dataByItsDoor = [
  String.raw`^(~|\.|\.\.(/\.\.)*)/data/(?!index\.ts$)`,
  'Import facts from data/index.ts; only types may come from the files behind it.',
  true,
];
const contentInLoad = [
  '^astro:content$',
  'Fetch content in load/ or in the page and pass it down as props.',
  true,
];

/** Scripts that Astro leaves in the page as they are; the content security policy blocks them. */
const inlineScripts = [
  '[name.namespace.name=/^(is|define)$/]',
  '[name.name="type"][value.value!=/json/]',
].map((attribute) => ({
  selector: `JSXOpeningElement[name.name="script"]:not(:has(JSXAttribute[name.name="src"])) > JSXAttribute${attribute}`,
  message: 'The policy of the site blocks inline scripts: import a module of client/ instead.',
}));

const layers = [
  importRules(
    ['src/data/**/*.ts'],
    [
      `^(?!\\.\\.?/)|${from('derive', 'lib', 'load', 'render', 'components', 'layouts', 'pages', 'client', 'styles')}`,
      'Data imports nothing but its own files, by relative path: move logic to derive/ or lib/.',
    ],
  ),
  importRules(
    ['src/lib/**/*.ts'],
    [
      `^astro:|^~/(?!lib/)|${from('data', 'derive', 'load', 'render', 'components', 'layouts', 'pages', 'client', 'styles')}`,
      'lib/ knows nothing of ours: pass the values in as arguments.',
    ],
  ),
  importRules(
    ['src/derive/**/*.ts'],
    dataAsProps,
    loadInPages,
    [
      from('render', 'components', 'layouts', 'pages', 'client', 'styles'),
      'derive/ makes view models out of arguments: import lib/ and types of data/ only.',
    ],
    ['^astro:|^node:', 'derive/ is pure: read files and content in load/ and pass them in.'],
  ),
  importRules(
    ['src/load/**/*.ts'],
    dataByItsDoor,
    [
      from('render', 'components', 'layouts', 'client', 'styles'),
      'load/ reads facts and files for pages: import data/, derive/ and lib/ only.',
    ],
    pagesAreLast,
  ),
  importRules(
    ['src/components/**/*.{astro,ts}'],
    dataAsProps,
    loadInPages,
    contentInLoad,
    clientInScriptOnly,
    layoutsWrap,
    pagesAreLast,
  ),
  importRules(
    ['src/components/prose/**/*.{astro,ts}'],
    factsFromLoad,
    loadFactsOnly,
    contentInLoad,
    clientInScriptOnly,
    layoutsWrap,
    pagesAreLast,
  ),
  importRules(
    ['src/layouts/**/*.{astro,ts}'],
    factsFromLoad,
    loadFactsOnly,
    contentInLoad,
    clientInScriptOnly,
    pagesAreLast,
  ),
  importRules(
    ['src/render/**/*.ts'],
    dataAsProps,
    [
      from('load', 'components', 'layouts', 'client'),
      'render/ makes files out of view models or built pages: import derive/, lib/ and styles/ only.',
    ],
    pagesAreLast,
    ['^astro:', 'render/ also runs outside the build: pass in what it needs.'],
  ),
  importRules(['src/pages/**/*.{astro,ts}'], factsFromLoad, clientInScriptOnly, [
    `^\\./|${from('pages')}`,
    pagesAreLast[1],
  ]),
  importRules(['src/content.config.ts'], dataByItsDoor, loadInPages, pagesAreLast),
  importRules(
    ['src/client/**/*.ts'],
    [
      `^(?!\\.\\.?/|~/(lib|client)/)|${from('data', 'derive', 'load', 'render', 'components', 'layouts', 'pages', 'styles')}`,
      'client/ imports lib/ alone, or the whole dataset ships to the browser: read the page instead.',
    ],
  ),
  importRules(
    ['src/**/*.astro/*.{js,ts}'],
    [
      String.raw`^(?!~/client/|(\.\./)+client/)`,
      'The <script> of a component only imports its module in client/.',
    ],
  ),
];

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    'bench/',
    'playwright-report/',
    'test-results/',
    'release/',
    'scripts/package/files/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.astro'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      // astro/no-unsafe-inline-scripts cannot tell an inline script from one that Astro bundles.
      'no-restricted-syntax': ['error', ...inlineScripts],
      'astro/no-unused-css-selector': 'error',
      // What scrolls sideways takes the focus, or a keyboard could not scroll it.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'region'] }],
    },
  },
  {
    // A text, a record or a tree with a slip in it must not make the build run for ever.
    files: ['src/{derive,lib,load}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['WhileStatement', 'DoWhileStatement', 'ForStatement[test=null]'].map((selector) => ({
          selector,
          message: 'The end of a loop must not depend on data: go through a list, or count.',
        })),
      ],
    },
  },
  {
    // The content of a script is raw text, which Astro writes in no other way; `embeddedJson` makes
    // sure that it cannot close the element.
    files: ['src/components/site/JsonLd.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    // The rows of the comparison are laid out as flex boxes; the roles keep them a table where a
    // browser drops the semantics of a table with another display.
    files: [
      'src/components/{table,edition}/*.astro',
      'src/components/pair/Pair{Row,Table}.astro',
      'src/components/setting/SettingTable.astro',
    ],
    rules: {
      'astro/jsx-a11y/no-redundant-roles': 'off',
      'astro/jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
    },
  },
  {
    // Dictionaries of facts hold no logic; the compiler and the data rules check them, and the types of
    // all their literals would take more memory than Node gives by default.
    files: ['src/data/*/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    // ESLint does not know the types of .astro files, nor of the scripts inside them.
    files: [
      '**/*.astro',
      '**/*.astro/*.{js,ts}',
      'tests/component/**/*.ts',
      'src/components/prose/index.ts',
      '**/*.mjs',
    ],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: ['*.mjs'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['public/**/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: {
        CSS: 'readonly',
        Element: 'readonly',
        HTMLElement: 'readonly',
        URLSearchParams: 'readonly',
        addEventListener: 'readonly',
        customElements: 'readonly',
        document: 'readonly',
        localStorage: 'readonly',
        location: 'readonly',
      },
    },
  },
  layers,
  // Before a commit there are seconds: what needs the types of all of the project waits for npm test.
  process.env['ESLINT_WITHOUT_TYPES'] === undefined
    ? {}
    : {
        files: ['**/*.ts', '**/*.astro'],
        extends: [tseslint.configs.disableTypeChecked],
        languageOptions: { parserOptions: { projectService: false } },
      },
);
