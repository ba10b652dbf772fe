import { embeddings } from '~/derive/prose/embedding.ts';
import { listing } from '~/lib/text.ts';
import { addProse } from './breaking.ts';
import { components, formFault } from './components.ts';
import { message, type Rule } from './rule.ts';

const known = listing(Object.keys(embeddings));

export const componentsForm: Rule = {
  name: 'every component on a page is one that there is, with its attributes and words',
  why: 'A wrong attribute is passed over in silence; HTML brings scripts and styles that the site blocks.',
  check: ({ pages }) =>
    components(pages).flatMap((component) => {
      const fault = formFault(component);
      return fault === undefined ? [] : [message(component.place, ...fault)];
    }),
  fails: [
    {
      breaks: (facts) => addProse(facts, 'Words <script>alert(1)</script> and <Claims id="a" />'),
      messages: [
        `content/cni/calico.mdx:9: there is no component <script> — write Markdown, or one of ${known}`,
        `content/cni/calico.mdx:9: there is no component <Claims> — write Markdown, or one of ${known}`,
      ],
    },
    {
      breaks: (facts) => addProse(facts, 'Words <Claim ident="policy.fqdn" /> here.'),
      messages: ['content/cni/calico.mdx:9: <Claim> takes no “ident” — it takes id and cni'],
    },
    {
      breaks: (facts) => addProse(facts, '<Claim id={name} /> <Value {...all} />'),
      messages: [
        'content/cni/calico.mdx:9: <Claim> has no plain id — write id="…" once',
        'content/cni/calico.mdx:9: <Value> takes no “{...all}” — it takes id and cni',
      ],
    },
    {
      breaks: (facts) =>
        addProse(facts, '<Path scenario="cross" />\n\n<SinceTable cni="calico" />'),
      messages: [
        'content/cni/calico.mdx:9: <Path> has no mode — add mode="…"',
        'content/cni/calico.mdx:11: <SinceTable> takes no “cni” — it takes nothing',
      ],
    },
    {
      breaks: (facts) => addProse(facts, 'Words <Term id="pool"></Term> <Value id="x">y</Value>'),
      messages: [
        'content/cni/calico.mdx:9: <Term> holds no words — put them between its tags',
        'content/cni/calico.mdx:9: <Value> hides the words between its tags — close it at once: <Value … />',
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        pages: {
          ...facts.pages,
          'content/guides/a.mdx': '<Claim id="policy.fqdn" />\n\n<SinceTable />',
        },
      }),
      messages: [
        'content/guides/a.mdx:1: <Claim id="policy.fqdn"> names no CNI — add cni="…"',
        'content/guides/a.mdx:3: <SinceTable> shows nothing here — move it to the page of a CNI',
      ],
    },
  ],
};
