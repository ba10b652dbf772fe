import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages, builtText } from '../support/routes.ts';

/** One set of rules for every page: to put them together takes as long as to check a page. */
class Rules extends StaticConfigLoader {
  #rules: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(page: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    this.#rules ??= super.getConfigFor(page);
    return this.#rules;
  }
}

const rules = new Rules({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Written by Prettier and Astro in the forms that HTML allows.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'error',
    // Tick boxes and radio buttons of one choice share a name.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio'] }],
    // Only what comes from another host needs a checksum; nothing does.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A feature's id holds a dot, and an answer's id two hyphens: both are part of the addresses.
    'valid-id': ['error', { relaxed: true }],
    // Titles are full sentences of names; search engines cut them, readers do not.
    'long-title': 'off',
    // A scope on both axes and a role on the live region are what older screen readers need.
    'no-redundant-role': 'off',
    // What scrolls and takes the focus says by its role that it is a region; ESLint asks for that.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});
const validator = new HtmlValidate(rules);

const pages = builtPages();

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { file } of pages) {
    const report = await validator.validateString(builtText(file), file);
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(
          ({ ruleId, message, line }) => `${file}:${String(line)} ${ruleId}: ${message}`,
        ),
      );
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('every page has one h1, its own title and its own description', () => {
  const titles = new Map<string, string>();
  const descriptions = new Map<string, string>();
  for (const { file } of pages) {
    const html = builtText(file);
    expect(html.match(/<h1[\s>]/gu), file).toHaveLength(1);
    const title = /<title>([^<]+)<\/title>/u.exec(html)?.[1] ?? '';
    const description = /<meta name="description" content="([^"]+)"/u.exec(html)?.[1] ?? '';
    expect(title, file).not.toBe('');
    expect(description, file).not.toBe('');
    expect(titles.get(title), `${file} shares its title`).toBeUndefined();
    expect(descriptions.get(description), `${file} shares its description`).toBeUndefined();
    titles.set(title, file);
    descriptions.set(description, file);
  }
});
