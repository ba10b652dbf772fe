import { addHead, validPage } from './breaking.ts';
import { firstReading, headOf } from './heads.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

function dayFaults(facts: CheckedFacts, path: string, reviewed: unknown): readonly string[] {
  // The rule on the fields of pages names what is no day.
  if (typeof reviewed !== 'string') return [];
  if (reviewed > facts.today) {
    return [message(path, `reviewed ${reviewed} is still to come`, 'write the day it happened')];
  }
  const first = firstReading(facts);
  return reviewed < first
    ? [message(path, `reviewed ${reviewed} lies before ${first}, the first`, 'correct the day')]
    : [];
}

const isGuide = (path: string) => path.startsWith('content/guides/');

type Head = readonly [path: string, head: Readonly<Record<string, unknown>>];

/** Guides that share what each has to have for itself. */
function shared(guides: readonly Head[], field: 'title' | 'order', remedy: string) {
  const valueOf = ([, head]: Head) => String(head[field]);
  return [...Map.groupBy(guides, valueOf)]
    .filter(([, same]) => same.length > 1)
    .map(([value, same]) => {
      const paths = same.map(([path]) => path).join(', ');
      return message(paths, `share the ${field} “${value}”`, remedy);
    });
}

/** Guides that are not among the first as many as there are. */
function outside(guides: readonly Head[], count: number): readonly string[] {
  const isPlace = (order: unknown) => Number.isInteger(order) && Number(order) > 0;
  return guides
    .filter(([, { order }]) => !isPlace(order) || Number(order) > count)
    .map(([path, { order }]) =>
      message(
        path,
        `its order is ${String(order)}`,
        `number the guides from 1 to ${String(count)}`,
      ),
    );
}

export const pageHeads: Rule = {
  name: 'a page says when it was re-read, and a guide has a title and a place of its own',
  why: 'Readers trust the day, and the list of guides is read from one to the last.',
  check: (facts) => {
    const heads = Object.entries(facts.pages).map(([path, page]) => [path, headOf(page)] as const);
    const guides = heads.flatMap(([path, head]) =>
      head !== undefined && isGuide(path) ? [[path, head] as const] : [],
    );
    return [
      ...heads.flatMap(([path, head]) => dayFaults(facts, path, head?.['reviewed'])),
      ...shared(guides, 'title', 'retitle one'),
      ...shared(guides, 'order', 'number the guides one after the other'),
      ...outside(guides, heads.filter(([path]) => isGuide(path)).length),
    ];
  },
  fails: [
    {
      breaks: (facts) => addHead(facts, 'content/guides/a.mdx', "reviewed: '2027-01-01'\norder: 1"),
      messages: [
        'content/guides/a.mdx: reviewed 2027-01-01 is still to come — write the day it happened',
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        pages: {
          ...facts.pages,
          'content/cni/calico.mdx': validPage.replace('2026-02-03', '1999-01-01'),
        },
      }),
      messages: [
        'content/cni/calico.mdx: reviewed 1999-01-01 lies before 2026-02-03, the first — correct the day',
      ],
    },
    {
      breaks: (facts) => {
        const head = "reviewed: '2026-02-03'\ntitle: Names\norder: 2";
        return addHead(addHead(facts, 'content/guides/a.mdx', head), 'content/guides/b.mdx', head);
      },
      messages: [
        'content/guides/a.mdx, content/guides/b.mdx: share the title “Names” — retitle one',
        'content/guides/a.mdx, content/guides/b.mdx: share the order “2” — number the guides one after the other',
      ],
    },
    {
      breaks: (facts) => addHead(facts, 'content/guides/a.mdx', "reviewed: '2026-02-03'\norder: 9"),
      messages: ['content/guides/a.mdx: its order is 9 — number the guides from 1 to 1'],
    },
  ],
};
