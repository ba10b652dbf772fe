import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

/** What every built page must keep as HTML. */
const HTML_RULES: ConfigData = {
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
};

/** One set of rules for every page: to put them together takes as long as to check a page. */
class Rules extends StaticConfigLoader {
  #rules: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(page: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    this.#rules ??= super.getConfigFor(page);
    return this.#rules;
  }
}

const validator = new HtmlValidate(new Rules(HTML_RULES));

/** A rule that a text breaks, and what the validator says of it. */
export interface HtmlFault {
  readonly rule: string;
  readonly message: string;
}

/** What the validator finds in the text of a page. */
export async function htmlFaults(html: string, file: string): Promise<readonly HtmlFault[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => ({
      rule: ruleId,
      message: `${file}:${String(line)} ${ruleId}: ${message}`,
    })),
  );
}
