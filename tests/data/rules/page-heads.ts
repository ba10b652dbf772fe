import { addHead, validPage } from './breaking.ts';
import { isDay } from './dates.ts';
import { firstReading, headOf } from './heads.ts';
import { repeated } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

function dayFaults(facts: CheckedFacts, path: string, reviewed: unknown): readonly string[] {
  if (typeof reviewed !== 'string' || !isDay(reviewed)) {
    return [message(path, 'reviewed is no day', "write it as '2026-11-22', in quotation marks")];
  }
  if (reviewed > facts.today) {
    return [message(path, `reviewed ${reviewed} is still to come`, 'write the day it happened')];
  }
  const first = firstReading(facts);
  return reviewed < first
    ? [message(path, `reviewed ${reviewed} lies before ${first}, the first`, 'correct the day')]
    : [];
}

/** What the guides, or any pages that form a row, say of their places in it. */
function guideFaults(guides: readonly (readonly [string, Readonly<Record<string, unknown>>])[]) {
  const titles = repeated(guides.map(([, { title }]) => String(title)));
  const places = guides.map(([, { order }]) => Number(order)).sort((a, b) => a - b);
  const gap = places.find((order, at) => order !== at + 1);
  const [path = ''] = guides.find(([, { order }]) => Number(order) === gap) ?? [];
  return [
    ...titles.map((title) => {
      const paths = guides.filter(([, head]) => head['title'] === title).map(([file]) => file);
      return message(paths.join(', '), `share the title “${title}”`, 'retitle one');
    }),
    ...(gap === undefined
      ? []
      : [
          message(
            path,
            `order ${String(gap)} leaves a gap or stands twice`,
            'number the guides from one on',
          ),
        ]),
  ];
}

export const pageHeads: Rule = {
  name: 'a page says when it was re-read, and a guide has a title and a place of its own',
  why: 'Readers trust the day, and the list of guides is read from one to the last.',
  check: (facts) => {
    const heads = Object.entries(facts.pages).map(([path, page]) => [path, headOf(page)] as const);
    const readable = heads.flatMap(([path, head]) => (head ? [[path, head] as const] : []));
    return [
      ...heads.flatMap(([path, head]) =>
        head === undefined
          ? [message(path, 'its frontmatter cannot be read', 'write YAML between two lines of ---')]
          : dayFaults(facts, path, head['reviewed']),
      ),
      ...guideFaults(readable.filter(([path]) => path.startsWith('content/guides/'))),
    ];
  },
  fails: [
    {
      breaks: (facts) => addHead(facts, 'content/guides/a.mdx', "reviewed: '2026-02-30'\norder: 1"),
      messages: [
        "content/guides/a.mdx: reviewed is no day — write it as '2026-11-22', in quotation marks",
      ],
    },
    {
      breaks: (facts) => addHead(facts, 'content/guides/a.mdx', 'reviewed: 2027-01-01\norder: 1'),
      messages: [
        "content/guides/a.mdx: reviewed is no day — write it as '2026-11-22', in quotation marks",
      ],
    },
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
        'content/guides/a.mdx: order 2 leaves a gap or stands twice — number the guides from one on',
      ],
    },
    {
      breaks: (facts) => addHead(facts, 'content/guides/a.mdx', 'title: "Names'),
      messages: [
        'content/guides/a.mdx: its frontmatter cannot be read — write YAML between two lines of ---',
      ],
    },
  ],
};
