/** Bytes that a page of a template may weigh on the wire. */
export interface Budget {
  readonly html: number;
  /** Bytes more for each entry of a list that grows with the data, and what marks an entry. */
  readonly each?: { readonly mark: string; readonly html: number };
  /** Scripts before anybody touches the page. */
  readonly script: number;
  /** Elements that the page may have, where that is held. */
  readonly elements?: number;
}

const KB = 1000;

/** Scripts of a page that is read, the ways to the search and to settings among them. */
const READING = 7 * KB;
/** Scripts of a page whose table is sorted and filtered. */
const TABLE = 8 * KB;

/**
 * The budget of each template, by its address; `*` is one part of it. The first that fits counts.
 * What a page weighs today, rounded up: raise one on purpose, never to pass.
 */
export const BUDGETS: Readonly<Record<string, Budget>> = {
  '/': { html: 10 * KB, script: TABLE },
  '/404.html': { html: 6 * KB, script: READING },
  '/about/': { html: 12 * KB, script: READING },
  '/api/': { html: 9 * KB, script: READING },
  '/as-of/*/': {
    html: 4 * KB,
    each: { mark: 'class="feature-row"', html: 210 },
    script: TABLE,
  },
  '/as-of/*/*/': {
    html: 6 * KB,
    each: { mark: 'class="claim-card"', html: 1070 },
    script: READING,
  },
  '/benchmarks/': {
    html: 6 * KB,
    each: { mark: 'data-measure', html: 490 },
    script: TABLE,
  },
  '/changes/': {
    html: 4 * KB,
    each: { mark: 'class="change"', html: 110 },
    script: READING,
  },
  '/cni/': { html: 4 * KB, script: READING },
  '/cni/*/': {
    html: 8 * KB,
    each: { mark: 'class="claim-entry"', html: 1450 },
    script: READING,
  },
  '/check/': { html: 8 * KB, script: READING },
  '/check/fields/': { html: 60 * KB, script: READING },
  '/choose/': { html: 26 * KB, script: READING },
  '/compare/': { html: 30 * KB, script: TABLE, elements: 3500 },
  '/compare/print/': {
    html: 8 * KB,
    each: { mark: 'class="edition-answers"', html: 2560 },
    script: READING,
  },
  '/compare/*/': { html: 36 * KB, script: READING },
  '/corrections/': { html: 14 * KB, script: READING },
  '/features/': { html: 8 * KB, script: READING },
  '/features/*/': { html: 12.5 * KB, script: READING },
  '/features/*/*/': { html: 17.5 * KB, script: READING },
  '/guides/': { html: 5 * KB, script: READING },
  '/guides/glossary/': { html: 9 * KB, script: READING },
  '/guides/policies/': {
    html: 8 * KB,
    each: { mark: 'class="recipe"', html: 2900 },
    script: TABLE,
  },
  '/guides/*/': { html: 47 * KB, script: READING },
  '/interactions/': {
    html: 4 * KB,
    each: { mark: 'class="interaction"', html: 880 },
    script: READING,
  },
  '/modes/': { html: 80 * KB, script: TABLE },
  '/modes/*/': {
    html: 23 * KB,
    each: { mark: 'class="claim-entry mode-difference"', html: 670 },
    script: READING,
  },
  '/packet-paths/': { html: 52 * KB, script: READING },
  '/plan/': {
    html: 16 * KB,
    each: { mark: 'class="plan-rule"', html: 380 },
    script: READING,
  },
  '/reference/': { html: 6 * KB, script: READING },
  '/search/': {
    html: 4 * KB,
    each: { mark: 'class="index-entry"', html: 23 },
    script: READING,
  },
  '/settings/': {
    html: 8 * KB,
    each: { mark: 'data-kind=', html: 76 },
    script: TABLE,
  },
  '/settings/*/': {
    html: 5 * KB,
    each: { mark: 'class="setting"', html: 690 },
    script: READING,
  },
  '/sources/': { html: 124 * KB, script: READING },
  '/symptoms/': {
    html: 6 * KB,
    each: { mark: 'data-symptom', html: 150 },
    script: READING,
  },
  '/symptoms/*/': {
    html: 5 * KB,
    each: { mark: 'data-symptom', html: 1400 },
    script: READING,
  },
};

/** Bytes of HTML that a page may weigh by its budget. */
export function htmlBudget({ html, each }: Budget, page: string): number {
  return each === undefined ? html : html + each.html * (page.split(each.mark).length - 1);
}

/** Bytes that the styles of a page may weigh on the wire, whatever its template. */
export const STYLE_BUDGET = 20_480;

/** Bytes of all fonts, which are compressed as they are. */
export const FONT_BUDGET = 34_816;

const patterns = Object.keys(BUDGETS).map((template) => {
  const parts = template.split('*').map((part) => RegExp.escape(part));
  return { template, pattern: new RegExp(`^${parts.join('[^/]+')}$`, 'u') };
});

/** The template of a page, as `BUDGETS` has it; undefined where none fits. */
export function templateOf(route: string): string | undefined {
  return patterns.find(({ pattern }) => pattern.test(route))?.template;
}
