import { changeManifest } from '../../support/policies.ts';
import { parseManifest } from '../../support/policy-schemas/parse.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const FILE = 'content/policies/names/cilium.yaml';

/** The dialect of a manifest by its file: `calico` for `content/policies/allow-dns/calico.yaml`. */
function dialectOf(path: string, { dialects }: CheckedFacts) {
  return dialects[/([^/]+)\.yaml$/u.exec(path)?.[1] ?? ''];
}

function faultsOf(path: string, text: string, facts: CheckedFacts): readonly string[] {
  const { objects, faults } = parseManifest(text);
  const kinds = dialectOf(path, facts)?.kinds;
  const foreign = objects
    .map(({ apiVersion }) => String(apiVersion))
    .filter((version) => kinds?.includes(`\`${version}\``) === false);
  return [
    ...faults.map(({ line, what }) =>
      message(`${path}:${line}`, what, 'write what the API of this column takes'),
    ),
    ...foreign.map((version) =>
      message(path, `${version} is none of ${String(kinds)}`, 'write it in the API of its column'),
    ),
  ];
}

export const policyManifests: Rule = {
  name: 'every manifest is YAML that its API takes',
  why: 'A manifest is copied and applied; what the API server refuses or passes over protects nobody.',
  check: (facts) =>
    Object.entries(facts.manifests).flatMap(([path, text]) => faultsOf(path, text, facts)),
  fails: [
    {
      breaks: (facts) => changeManifest(facts, () => ''),
      messages: [`${FILE}:1: the file holds no object — write what the API of this column takes`],
    },
    {
      breaks: (facts) => changeManifest(facts, (text) => `${text}---\n`),
      messages: [
        `${FILE}:17: a document holds no object — write what the API of this column takes`,
      ],
    },
    {
      breaks: (facts) => changeManifest(facts, (text) => text.replace('egress:', '- egress:')),
      messages: [
        `${FILE}:10: A block sequence may not be used as an implicit map key — write what the API of this column takes`,
      ],
    },
    {
      breaks: (facts) => changeManifest(facts, (text) => text.replace('toFQDNs', 'toFQDN')),
      messages: [
        `${FILE}:11: /spec/egress/0 must NOT have additional properties {"additionalProperty":"toFQDN"} — write what the API of this column takes`,
      ],
    },
    {
      breaks: (facts) => changeManifest(facts, (text) => text.replace("'443'", "'99999'")),
      messages: [
        `${FILE}:15: /spec/egress/0/toPorts/0/ports/0/port “99999” is no port-name-or-number — write what the API of this column takes`,
      ],
    },
    {
      breaks: (facts) =>
        changeManifest(facts, (text) =>
          text.replace(/ {4}- toFQDNs:\n.*\n/u, '    - toCIDR: [300.0.0.0/8]\n'),
        ),
      messages: [
        `${FILE}:11: /spec/egress/0/toCIDR/0 “300.0.0.0/8” is no cidr — write what the API of this column takes`,
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        dialects: {
          ...facts.dialects,
          cilium: { name: 'Cilium', short: 'Cilium', kinds: '`cilium.io/v3`' },
        },
      }),
      messages: [
        `${FILE}: cilium.io/v2 is none of \`cilium.io/v3\` — write it in the API of its column`,
      ],
    },
  ],
};
