import { type Fault, spread } from '../fault.ts';
import { fieldOf, type FileSite, replacedAt, sites, withFile } from '../sites.ts';

/** Fields of ids, addresses, words from a list and what machines print: they have their own faults. */
const NO_PROSE =
  /^(support|kind|document|pin|repo|commit|date|path|member|page|home|version|released|reviewed|related|from|to|cni|feature|lane|zone|guards|change|claims|start|yes|no|since|untrueSince|code|messages|samples|language|of|cnis|features|modes|guides|mode|neighbour|setting|state|asOf|holds|refuses|capabilities|must|prefer|not|id|costs|way|type|query)$/u;

/** The texts that readers read as such, one after the other through all files. */
const prose: readonly FileSite[] = sites.filter(
  (site) => site.kind === 'text' && site.path.length > 1 && !NO_PROSE.test(fieldOf(site)),
);

/** A site of each field, and others from all over. */
const everyField: readonly FileSite[] = [
  ...new Set([
    ...[...Map.groupBy(prose, fieldOf).values()].flatMap((group) => spread(group, 1, 'field')),
    ...spread(prose, 8, 'other'),
  ]),
];

interface TextKind {
  readonly kind: string;
  readonly change: (text: string) => string;
  readonly on: readonly FileSite[];
}

/** The text with something between its words, or within its one word. */
const between = (inserted: string) => (text: string) => {
  const at = text.includes(' ') ? text.indexOf(' ') : Math.floor(text.length / 2);
  return text.slice(0, at) + inserted + text.slice(at);
};

const kinds: readonly TextKind[] = [
  { kind: 'an empty text', change: () => '', on: everyField },
  { kind: 'a text of spaces', change: () => '  ', on: spread(prose, 5, 'spaces') },
  { kind: 'a space at the end', change: (text) => `${text} `, on: spread(prose, 8, 'end') },
  { kind: 'a space at the beginning', change: (text) => ` ${text}`, on: spread(prose, 5, 'begin') },
  {
    kind: 'two spaces',
    change: (text) => text.replace(' ', '  '),
    on: spread(
      prose.filter(({ code }) => code.includes(' ')),
      8,
      'two',
    ),
  },
  {
    kind: 'a single backtick',
    change: (text) => `\`${text}`,
    on: spread(prose, 14, 'backtick'),
  },
  { kind: 'a bidi control', change: between('\u202e'), on: spread(prose, 8, 'bidi') },
  { kind: 'a control character', change: between('\u0007'), on: spread(prose, 4, 'control') },
  {
    kind: 'a character without width',
    change: between('\u200b'),
    on: spread(prose, 6, 'width'),
  },
  { kind: 'a line break', change: between('\n'), on: spread(prose, 4, 'break') },
  { kind: 'a tag', change: (text) => `${text} <b>x</b>`, on: spread(prose, 6, 'tag') },
  {
    kind: 'a script',
    change: (text) => `<script>alert(1)</script>${text}`,
    on: spread(prose, 3, 'script'),
  },
  {
    kind: 'an address with a script',
    change: (text) => `[${text}](javascript:alert(1))`,
    on: spread(prose, 4, 'address'),
  },
];

/** What can be wrong with a text whatever it says. */
export const textFaults: readonly Fault[] = kinds.flatMap(({ kind, change, on }) =>
  on.map((site) => {
    const fault = replacedAt(kind, site, JSON.stringify(change(site.text)));
    // A constant that is one fact, such as a hop: files have several, and share their names.
    return site.path.length > 2 ? fault : withFile({ ...fault, at: site.path.join('.') });
  }),
);
