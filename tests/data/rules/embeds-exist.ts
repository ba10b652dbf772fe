import { type Embed, embeds } from '~/derive/prose/embeds.ts';
import { addProse } from './breaking.ts';
import { cniOfPage } from './mdx.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** What is wrong with one embedded fact, and what to do about it. */
function faultOf(facts: CheckedFacts, path: string, embed: Embed): readonly string[] {
  const { tag, id, cni = cniOfPage(path), line } = embed;
  const place = `${path}:${String(line)}`;
  if (tag === 'Area') {
    if (Object.hasOwn(facts.areas, id)) return [];
    return [message(place, `there is no area “${id}”`, 'take an id of areas.ts')];
  }
  if (cni === undefined) {
    return [message(place, `<${tag} id="${id}"> names no CNI`, 'add cni="…"')];
  }
  const claim = facts.claims[cni]?.[id];
  if (claim === undefined) {
    return [message(place, `there is no claim ${cni}/${id}`, 'correct the id or the CNI')];
  }
  if (tag !== 'Since' || 'since' in claim) return [];
  return [message(place, `${cni}/${id} has no since`, 'add it to the claim or use <Claim>')];
}

export const embedsExist: Rule = {
  name: 'every fact that a page embeds exists',
  why: 'A broken embed stops the build late and without its line.',
  check: (facts) =>
    Object.entries(facts.pages).flatMap(([path, page]) =>
      embeds(page).flatMap((embed) => faultOf(facts, path, embed)),
    ),
  fails: [
    {
      breaks: (facts) => addProse(facts, '<Claim id="policy.fqnd" />'),
      messages: [
        'content/cni/calico.mdx:9: there is no claim calico/policy.fqnd — correct the id or the CNI',
      ],
    },
    {
      breaks: (facts) => addProse(facts, '<Value\n  id="policy.fqdn" cni="weave" />'),
      messages: [
        'content/cni/calico.mdx:9: there is no claim weave/policy.fqdn — correct the id or the CNI',
      ],
    },
    {
      breaks: (facts) => addProse(facts, '<Since id="policy.fqdn" />'),
      messages: [
        'content/cni/calico.mdx:9: calico/policy.fqdn has no since — add it to the claim or use <Claim>',
      ],
    },
    {
      breaks: (facts) => addProse(facts, '<Area id="polcy"></Area>'),
      messages: ['content/cni/calico.mdx:9: there is no area “polcy” — take an id of areas.ts'],
    },
    {
      breaks: (facts) => ({
        ...facts,
        pages: { ...facts.pages, 'content/guides/a.mdx': '<Claim id="policy.fqdn" />' },
      }),
      messages: ['content/guides/a.mdx:1: <Claim id="policy.fqdn"> names no CNI — add cni="…"'],
    },
  ],
};
