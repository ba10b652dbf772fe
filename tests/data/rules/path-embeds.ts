import { lineAt } from '~/derive/prose/embeds.ts';
import { addProse } from './breaking.ts';
import { message, type Rule } from './rule.ts';

const PATH = /<Path\b([^>]*)>/gu;

function attribute(name: string, text: string): string {
  return new RegExp(String.raw`\b${name}="([^"]*)"`, 'u').exec(text)?.[1] ?? '';
}

export const pathEmbeds: Rule = {
  name: 'every path that a page draws exists',
  why: 'A broken drawing stops the build late and without its line.',
  check: ({ pages, paths }) =>
    Object.entries(pages).flatMap(([path, page]) =>
      [...page.matchAll(PATH)].flatMap(({ 1: text = '', index }) => {
        const [scenario, mode] = [attribute('scenario', text), attribute('mode', text)];
        if (paths[mode]?.[scenario] !== undefined) return [];
        const place = `${path}:${lineAt(page, index)}`;
        const fault = `there is no path “${scenario}” of the mode “${mode}”`;
        return [message(place, fault, 'take ids of src/data/paths/')];
      }),
    ),
  fails: [
    {
      breaks: (facts) => addProse(facts, '<Path scenario="cross" mode="weave" />'),
      messages: [
        'content/cni/calico.mdx:9: there is no path “cross” of the mode “weave” — take ids of src/data/paths/',
      ],
    },
  ],
};
