import { parseAllDocuments } from 'yaml';
import { parseManifest } from '../../support/policy-schemas/parse.ts';
import { addProse } from './breaking.ts';
import { message, type Rule } from './rule.ts';

const FILE = 'content/cni/calico.mdx';
const REMEDY = 'write what its API takes';
/** Whole objects whose API nobody publishes as a schema on npm; they are read as YAML alone. */
const WITHOUT_SCHEMA: readonly string[] = [
  'eksctl.io/v1alpha5 ClusterConfig',
  'node.eks.aws/v1alpha1 NodeConfig',
  'operator.tigera.io/v1 Installation',
  'projectcalico.org/v3 IPPool',
];

interface Block {
  readonly text: string;
  /** Where its first line stands in the file, counted from one. */
  readonly line: number;
}

/** What stands between the fences of YAML in a page. */
function yamlBlocks(page: string): readonly Block[] {
  return [...page.matchAll(/^```ya?ml\b.*\n([\s\S]*?)^```$/gmu)].map((match) => ({
    text: match[1] ?? '',
    line: page.slice(0, match.index).split('\n').length + 1,
  }));
}

/** What is wrong with a piece of YAML: its form; of whole objects also what their API refuses. */
function faultsOf(text: string): readonly { readonly line: number; readonly what: string }[] {
  const documents = [...parseAllDocuments(text, { prettyErrors: true })];
  const broken = documents.flatMap(({ errors }) =>
    errors.map(({ linePos, message: what }) => ({
      line: linePos?.[0].line ?? 1,
      what: what.split(/ at line |\n/u)[0] ?? what,
    })),
  );
  const kinds = documents.map((document) => document.toJS() as Record<string, unknown> | null);
  const whole = kinds.filter((object) => object?.['apiVersion'] && object['kind']);
  const isOurs = whole.every(
    (object) =>
      !WITHOUT_SCHEMA.includes(`${String(object?.['apiVersion'])} ${String(object?.['kind'])}`),
  );
  return broken.length > 0 || whole.length === 0 || !isOurs ? broken : parseManifest(text).faults;
}

export const proseManifests: Rule = {
  name: 'YAML on a page is YAML, and a whole object is what its API takes',
  why: 'What stands in a guide is pasted into clusters.',
  check: ({ pages }) =>
    Object.entries(pages).flatMap(([file, page]) =>
      yamlBlocks(page).flatMap(({ text, line }) =>
        faultsOf(text).map((fault) =>
          message(`${file}:${String(line + fault.line - 1)}`, fault.what, REMEDY),
        ),
      ),
    ),
  fails: [
    {
      breaks: (facts) => addProse(facts, '```yaml\nspec:\n  a: [1\n```'),
      messages: [
        `${FILE}:12: Flow sequence in block collection must be sufficiently indented and end with a ] — ${REMEDY}`,
      ],
    },
    {
      breaks: (facts) =>
        addProse(
          facts,
          '```yaml\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: a, namespace: b }\nspec: { podSelector: {}, egres: [] }\n```',
        ),
      messages: [
        `${FILE}:13: /spec must NOT have additional properties {"additionalProperty":"egres"} — ${REMEDY}`,
      ],
    },
    {
      breaks: (facts) => addProse(facts, '```yaml\napiVersion: a.example/v1\nkind: Unheard\n```'),
      messages: [`${FILE}:10: there is no schema for a.example/v1 Unheard — ${REMEDY}`],
    },
  ],
};
