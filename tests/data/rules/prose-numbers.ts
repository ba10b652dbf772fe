import { addHead, addProse } from './breaking.ts';
import { HEAD } from './heads.ts';
import { foundIn, proseOf } from './mdx.ts';
import { message, type Rule } from './rule.ts';

const VERSION = String.raw`\bv\d+(\.\d+)*\b|(?<![\d.])\d+\.\d+(\.\d+)*\b`;
const BYTES = String.raw`\b\d[\d,.]*\s?([kKMGT]i?B|bytes?)\b`;
const PODS = String.raw`\b\d[\d,]*\s+pods\b`;
/** Counts of what the data holds. Two CNIs in one cluster are no such count. */
const FACTS = String.raw`\b([Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|\d+)\s+(CNIs|set-ups|features|rows|recipes|questions\s+lead)\b`;
const NUMBER = new RegExp(`${VERSION}|${BYTES}|${PODS}|${FACTS}`, 'gu');
const COUNT = new RegExp(FACTS, 'gu');

/** The address of a link, of which a reader sees nothing. */
const ADDRESS = /\]\([^()\s]*\)/gu;

export const proseNumbers: Rule = {
  name: 'prose takes its numbers from the data',
  why: 'A version or limit typed into a page stays behind when the claim is corrected.',
  check: ({ pages }) =>
    Object.entries(pages).flatMap(([path, page]) =>
      [
        ...foundIn(path, HEAD.exec(page)?.[0] ?? '', COUNT),
        ...foundIn(path, proseOf(page).replace(ADDRESS, ']'), NUMBER),
      ].map(({ place, words }) =>
        message(place, `“${words}” is typed into the prose`, 'embed the claim that says it'),
      ),
    ),
  fails: [
    {
      breaks: (facts) => addProse(facts, 'New in v1.2 and 1.20.2,\nnot `v1.3`, over IPv6.'),
      messages: [
        'content/cni/calico.mdx:9: “v1.2” is typed into the prose — embed the claim that says it',
        'content/cni/calico.mdx:9: “1.20.2” is typed into the prose — embed the claim that says it',
      ],
    },
    {
      breaks: (facts) => addProse(facts, 'It adds 50 bytes and\nholds 1,100 pods.'),
      messages: [
        'content/cni/calico.mdx:9: “50 bytes” is typed into the prose — embed the claim that says it',
        'content/cni/calico.mdx:10: “1,100 pods” is typed into the prose — embed the claim that says it',
      ],
    },
    {
      breaks: (facts) => addProse(facts, 'The three CNIs differ; two CNIs\ncan share a node.'),
      messages: [
        'content/cni/calico.mdx:9: “three CNIs” is typed into the prose — embed the claim that says it',
      ],
    },
    {
      breaks: (facts) =>
        addProse(
          facts,
          'IPv6 [needs\na right](../../interactions/#discovery-iam-v6) from [v2](#v2) on.',
        ),
      messages: [
        'content/cni/calico.mdx:10: “v2” is typed into the prose — embed the claim that says it',
      ],
    },
    {
      breaks: (facts) =>
        addHead(facts, 'content/guides/tree.mdx', 'title: Tree\nlede: Eight questions lead to it.'),
      messages: [
        'content/guides/tree.mdx:3: “Eight questions lead” is typed into the prose — embed the claim that says it',
      ],
    },
  ],
};
