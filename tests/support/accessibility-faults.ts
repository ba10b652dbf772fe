/** A fault that somebody may write into a page. */
export interface Fault {
  readonly kind: string;
  /** What is added, at the end of `main` or, where it says so, of `body`. */
  readonly html: string;
  readonly place?: 'body' | 'main';
  /** The rule of the checker that names it. */
  readonly rule: string;
}

/** Faults of single elements, one of each kind: the checker finds them where it looks. */
export const ELEMENT_FAULTS: readonly Fault[] = [
  { kind: 'a picture without a text', html: '<img src="/favicon.svg">', rule: 'image-alt' },
  {
    kind: 'a drawing without a name',
    html: '<svg role="img"><circle r="9" /></svg>',
    rule: 'svg-img-alt',
  },
  {
    kind: 'a button without a name',
    html: '<button type="button"></button>',
    rule: 'button-name',
  },
  {
    kind: 'a button whose name is hidden',
    html: '<button type="button"><span aria-hidden="true">close</span></button>',
    rule: 'button-name',
  },
  { kind: 'an empty link', html: '<a href="/"></a>', rule: 'link-name' },
  { kind: 'an empty heading', html: '<h2></h2>', rule: 'empty-heading' },
  {
    kind: 'a summary without a name',
    html: '<details><summary></summary>More</details>',
    rule: 'summary-name',
  },
  {
    kind: 'an attribute that is none',
    html: '<p aria-lable="Note">Words</p>',
    rule: 'aria-valid-attr',
  },
  {
    kind: 'a state that is none',
    html: '<button type="button" aria-pressed="perhaps">Words</button>',
    rule: 'aria-valid-attr-value',
  },
  {
    kind: 'a state that the role has not',
    html: '<a href="/" aria-pressed="true">Words</a>',
    rule: 'aria-allowed-attr',
  },
  { kind: 'a role that is none', html: '<p role="buton">Words</p>', rule: 'aria-roles' },
  {
    kind: 'a role that the element must not have',
    html: '<h3 role="switch" aria-checked="true" tabindex="0">Words</h3>',
    rule: 'aria-allowed-role',
  },
  {
    kind: 'a role without its state',
    html: '<p role="checkbox" tabindex="0">Words</p>',
    rule: 'aria-required-attr',
  },
  {
    kind: 'a role without its children',
    html: '<div role="list"><p role="note">Words</p></div>',
    rule: 'aria-required-children',
  },
  {
    kind: 'a role without its parent',
    html: '<p role="tab">Words</p>',
    rule: 'aria-required-parent',
  },
  { kind: 'a field without a label', html: '<input type="text">', rule: 'label' },
  {
    kind: 'a choice without a label',
    html: '<select><option>Words</option></select>',
    rule: 'select-name',
  },
  {
    kind: 'a completion that is none',
    html: '<input type="text" aria-label="Words" autocomplete="of-mine">',
    rule: 'autocomplete-valid',
  },
  {
    kind: 'words too pale to read',
    html: '<p><font color="#cccccc">Words that are pale</font></p>',
    rule: 'color-contrast',
  },
  {
    kind: 'a heading cell without words',
    html: '<table><tr><th></th></tr><tr><td>Words</td></tr></table>',
    rule: 'empty-table-header',
  },
  {
    kind: 'a heading cell with a scope that is none',
    html: '<table><tr><th scope="column">Head</th></tr><tr><td>Words</td></tr></table>',
    rule: 'scope-attr-valid',
  },
  {
    kind: 'a cell that names no heading cell',
    html: '<table><tr><td headers="nowhere">Words</td></tr></table>',
    rule: 'td-headers-attr',
  },
  { kind: 'a list item outside of a list', html: '<li>Words</li>', rule: 'listitem' },
  { kind: 'a list of paragraphs', html: '<ul><p>Words</p></ul>', rule: 'list' },
  { kind: 'a term outside of its list', html: '<dt>Words</dt>', rule: 'dlitem' },
  {
    kind: 'a list of terms in disorder',
    html: '<dl><dd>Words</dd><p>Words</p></dl>',
    rule: 'definition-list',
  },
  { kind: 'an order of its own', html: '<p tabindex="3">Words</p>', rule: 'tabindex' },
  {
    kind: 'a link within a button',
    html: '<button type="button">Words <a href="/">more</a></button>',
    rule: 'nested-interactive',
  },
  {
    kind: 'a link that is hidden and takes the focus',
    html: '<p aria-hidden="true"><a href="/">Words</a></p>',
    rule: 'aria-hidden-focus',
  },
  { kind: 'a language that is none', html: '<p lang="xx-none">Words</p>', rule: 'valid-lang' },
  { kind: 'text that moves', html: '<marquee>Words</marquee>', rule: 'marquee' },
  {
    kind: 'content outside of all landmarks',
    html: '<p>Words</p>',
    place: 'body',
    rule: 'region',
  },
  {
    kind: 'a footer within the content that claims to be the page’s',
    html: '<section><div role="contentinfo">Words</div></section>',
    rule: 'landmark-contentinfo-is-top-level',
  },
];

/** The text of a page with a fault. */
export function withFault(
  html: string,
  { html: fault, place = 'main' }: Pick<Fault, 'html' | 'place'>,
): string {
  const end = `</${place}>`;
  if (!html.includes(end))
    throw new Error(`${end}: not on the page — no fault can be written there`);
  return html.replace(end, () => fault + end);
}
