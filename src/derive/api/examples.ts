/** Commands that `/api/` shows; a test runs each against the built files. */

/** A filter of jq, or another command that reads the file. */
type Step =
  | { readonly filter: string; readonly flags: readonly string[]; readonly then?: string }
  | { readonly firstLines: number };

export type ApiExample = Step & {
  readonly title: string;
  /** Files below `/api/v1/`, read one after the other. */
  readonly files: readonly string[];
};

/** Every claim as `{ feature, cni, claim }`. */
const EACH_CLAIM = `.claims | to_entries[] | {feature: .key} +
  (.value | to_entries[] | {cni: .key, claim: .value})`;

const COMPARISON = ['comparison.json'] as const;

/** The days that the examples name. */
interface Days {
  /** A day up to which some claim was last re-read. */
  readonly reviewed: string;
  /** A snapshot; absent before the first. */
  readonly snapshot?: string | undefined;
}

function withSnapshot(date: string): readonly ApiExample[] {
  return [
    {
      title: 'One claim in a snapshot and today',
      files: [`snapshots/${date}.json`, 'comparison.json'],
      flags: ['-s', '-c'],
      filter: `.[] | {date: (.date // "today")} +
  (.claims["policy.fqdn"].calico | {support, value})`,
    },
    {
      title: 'Checksums of the snapshots, to check downloaded files with',
      files: ['meta.json'],
      flags: ['-r'],
      filter: `.snapshots[] | [(.checksum | ltrimstr("sha256-")), (.address | split("/") | last)]
  | join("  ")`,
      then: 'sha256sum --check --ignore-missing',
    },
  ];
}

/** The examples, the simplest first. */
export function apiExamples({ reviewed, snapshot }: Days): readonly ApiExample[] {
  return [
    {
      title: 'One question, the answer of every CNI',
      files: ['features/policy.fqdn.json'],
      flags: ['-r'],
      filter: `.claims | to_entries[]
  | "\\(.key): \\([.value.support, .value.value] | map(values) | join(", "))"`,
    },
    {
      title: 'Every answer that needs a paid edition',
      files: COMPARISON,
      flags: ['-r'],
      filter: `${EACH_CLAIM}
  | select(.claim.support == "paid") | "\\(.feature) \\(.cni): \\(.claim.edition)"`,
    },
    {
      title: 'The questions on which the CNIs differ',
      files: COMPARISON,
      flags: ['-c'],
      filter: `.claims | to_entries[] | {feature: .key} + (.value | map_values(.support))
  | select(del(.feature) | [.[]] - ["unknown", "unresearched"] | unique | length > 1)`,
    },
    {
      title: 'Claims not re-read after a given day',
      files: COMPARISON,
      flags: ['-r', '--arg', 'day', reviewed],
      filter: `${EACH_CLAIM}
  | select(.claim.reviewed and .claim.reviewed <= $day)
  | "\\(.claim.reviewed) \\(.feature) \\(.cni)"`,
    },
    {
      title: 'Claims that rest on a repository',
      files: COMPARISON,
      flags: ['-r'],
      filter: `${EACH_CLAIM}
  | select(any(.claim.sources[]; .repository.name == "projectcalico/calico"))
  | "\\(.feature) \\(.cni)"`,
    },
    {
      title: 'The sources of a claim as a Markdown list',
      files: ['cni/calico.json'],
      flags: ['-r'],
      filter: '.claims["policy.fqdn"].sources[] | "- [\\(.title)](\\(.links[0]))"',
    },
    { title: 'The columns of the CSV', files: ['comparison.csv'], firstLines: 1 },
    ...(snapshot === undefined ? [] : withSnapshot(snapshot)),
  ];
}

/** The command as it is typed into a shell; `address` gives the absolute address of a file. */
export function commandOf(example: ApiExample, address: (file: string) => string): string {
  const download = `curl -s ${example.files.map(address).join(' \\\n  ')}`;
  if ('firstLines' in example) return `${download} |\n  head -n ${String(example.firstLines)}`;
  const { filter, flags, then } = example;
  const jq = `jq ${flags.join(' ')} '${filter.replaceAll('\n', '\n  ')}'`;
  return [download, jq, ...(then === undefined ? [] : [then])].join(' |\n  ');
}
