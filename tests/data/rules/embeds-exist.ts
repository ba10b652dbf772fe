import { addProse } from './breaking.ts';
import { type Component, components, type Finding, formFault } from './components.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

type Names = Readonly<Record<string, string | undefined>>;

/** What is wrong with what a component names, by what that is. */
const faultsOf: Readonly<
  Record<string, (names: Names, facts: CheckedFacts) => Finding | undefined>
> = {
  area: ({ area = '' }, { areas }) =>
    Object.hasOwn(areas, area)
      ? undefined
      : [`there is no area “${area}”`, 'take an id of areas.ts'],
  claim: ({ claim = '', cni = '' }, { claims }) =>
    claims[cni]?.[claim] === undefined
      ? [`there is no claim ${cni}/${claim}`, 'correct the id or the CNI']
      : undefined,
  mode: ({ scenario = '', mode = '' }, { paths }) =>
    paths[mode]?.[scenario] === undefined
      ? [`there is no path “${scenario}” of the mode “${mode}”`, 'take ids of src/data/paths/']
      : undefined,
  plan: ({ plan = '' }, { planExamples }) =>
    Object.hasOwn(planExamples, plan)
      ? undefined
      : [`there is no plan “${plan}”`, 'take an id of plan-examples.ts'],
  'plan-table': ({ 'plan-table': table = '' }, { planTables }) =>
    Object.hasOwn(planTables, table)
      ? undefined
      : [`there is no table “${table}” of plans`, 'take an id of plan-examples.ts'],
  term: ({ term = '' }, { glossary }) =>
    Object.hasOwn(glossary, term)
      ? undefined
      : [`there is no term “${term}”`, 'take an id of glossary.ts'],
};

/** What the attributes name, by its kind. */
function namesOf({ embedding, attributes, pageCni }: Component): Names {
  const kinds = Object.entries(embedding?.attributes ?? {});
  return {
    ...Object.fromEntries(kinds.map(([attribute, kind]) => [kind, attributes[attribute]])),
    cni: attributes['cni'] ?? pageCni,
  };
}

function faultOf(facts: CheckedFacts, component: Component): Finding | undefined {
  // What is written wrong names nothing; another rule says so.
  if (formFault(component) !== undefined) return undefined;
  const names = namesOf(component);
  const kinds = Object.keys(names).filter((kind) => names[kind] !== undefined);
  const [fault] = kinds.flatMap((kind) => {
    const found = faultsOf[kind]?.(names, facts);
    return found === undefined ? [] : [found];
  });
  if (fault !== undefined || component.name !== 'Since') return fault;
  const { claim = '', cni = '' } = names;
  const answer = facts.claims[cni]?.[claim] ?? {};
  return 'since' in answer
    ? undefined
    : [`${cni}/${claim} has no since`, 'add it to the claim or use <Claim>'];
}

export const embedsExist: Rule = {
  name: 'every fact that a page embeds exists',
  why: 'A broken embed stops the build late and without its line.',
  check: (facts) =>
    components(facts.pages).flatMap((component) => {
      const fault = faultOf(facts, component);
      return fault === undefined ? [] : [message(component.place, ...fault)];
    }),
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
      breaks: (facts) => addProse(facts, '<Area id="polcy">Words.</Area>'),
      messages: ['content/cni/calico.mdx:9: there is no area “polcy” — take an id of areas.ts'],
    },
    {
      breaks: (facts) => addProse(facts, 'Words on\n<Term id="pol">pools</Term>.'),
      messages: ['content/cni/calico.mdx:10: there is no term “pol” — take an id of glossary.ts'],
    },
    {
      breaks: (facts) => addProse(facts, '<Path scenario="cross" mode="weave" />'),
      messages: [
        'content/cni/calico.mdx:9: there is no path “cross” of the mode “weave” — take ids of src/data/paths/',
      ],
    },
    {
      breaks: (facts) => addProse(facts, 'It ends: <PlanLink id="three-nodes" />.'),
      messages: [
        'content/cni/calico.mdx:9: there is no plan “three-nodes” — take an id of plan-examples.ts',
      ],
    },
    {
      breaks: (facts) => addProse(facts, '<PlanTable id="few-nodes" />'),
      messages: [
        'content/cni/calico.mdx:9: there is no table “few-nodes” of plans — take an id of plan-examples.ts',
      ],
    },
  ],
};
