import { type Fault, spread } from '../fault.ts';
import { fieldOf, type FileSite, replacedAt, sites } from '../sites.ts';

/** Fields whose texts are ids, addresses or words from a list: they have faults of their own. */
const NO_PROSE =
  /^(support|kind|document|pin|repo|commit|date|path|member|page|home|version|released|reviewed|related|from|to|cni|feature|lane|zone|guards|change|claims|start|yes|no|since|untrueSince)$/u;

/** The texts that readers read as such, one after the other through all files. */
export const prose: readonly FileSite[] = sites.filter(
  (site) => site.kind === 'text' && site.path.length > 1 && !NO_PROSE.test(fieldOf(site)),
);

/** One site of each field of each folder, then others, so that every field has its fault. */
function everyField(count: number, seed: string): readonly FileSite[] {
  const folderOf = ({ file }: FileSite) => file.split('/').slice(0, 3).join('/');
  const groups = Map.groupBy(prose, (site) => `${folderOf(site)} ${fieldOf(site)}`);
  const first = [...groups.values()].flatMap((group) => spread(group, 1, seed));
  return [...first, ...spread(prose, Math.max(0, count - first.length), `${seed} more`)];
}

interface TextKind {
  readonly kind: string;
  readonly change: (text: string) => string;
  readonly on: readonly FileSite[];
}

const withinWords = (inserted: string) => (text: string) =>
  text.includes(' ') ? text.replace(' ', inserted) : `${text}${inserted.trimEnd()}`;

const kinds: readonly TextKind[] = [
  { kind: 'an empty text', change: () => '', on: everyField(60, 'empty') },
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
    on: everyField(0, 'backtick').slice(0, 24),
  },
  { kind: 'a bidi control', change: withinWords(' \u202e'), on: spread(prose, 8, 'bidi') },
  { kind: 'a control character', change: withinWords('\u0007 '), on: spread(prose, 4, 'control') },
  {
    kind: 'a character without width',
    change: withinWords('\u200b '),
    on: spread(prose, 6, 'width'),
  },
  { kind: 'a line break', change: withinWords('\n'), on: spread(prose, 4, 'break') },
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
  on.map((site) => replacedAt(kind, site, JSON.stringify(change(site.text)))),
);
