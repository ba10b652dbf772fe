import { toCsv } from '../csv.ts';
import { escapeMarkdown, inlineMarkdown, markdownLink, markdownTable } from '../markdown.ts';
import { plainText } from '../text.ts';
import { type CheckFacts, VERDICTS } from './facts.ts';
import { countsOf, groupsOf, type VerdictGroup } from './groups.ts';
import { type Finding, findingsOf } from './judge.ts';
import type { CheckedPolicy, CheckReport } from './report.ts';
import { policyWord, VERDICT_WORDS } from './words.ts';

/** What a result is written from. */
export interface Written {
  readonly report: CheckReport;
  readonly facts: CheckFacts;
  /** The modes shown, by their places. */
  readonly modes: readonly number[];
  /** The whole address of one on the site. */
  readonly full: (address: string) => string;
}

/** A policy as people name it: `CiliumNetworkPolicy shop/web`. */
export function nameOf({ kind, namespace, name }: CheckedPolicy): string {
  const own = name === '' ? 'without a name' : name;
  return `${kind} ${namespace === '' ? '' : `${namespace}/`}${own}`;
}

/** Where a policy stands: `policies.yaml, line 12`. */
export function placeOf({ file, line }: Pick<CheckedPolicy, 'file' | 'line'>): string {
  return `${file === undefined ? '' : `${file}, `}line ${String(line)}`;
}

/** What a finding says in words: the field, what becomes of it, what it needs. */
function findingText({ reason: { says, needs }, hit }: Finding): string {
  const field = hit ? `\`${hit.path}\`${hit.name === undefined ? '' : ` (${hit.name})`}: ` : '';
  const given = needs === undefined ? '' : `${says === '' ? '' : ' '}Given ${needs}.`;
  return `${field}${says}${given}`;
}

function summary({ report, facts, modes }: Written): string {
  const rows = modes.map((mode) => {
    const counts = countsOf(report, mode);
    return [
      escapeMarkdown(facts.modes[mode]?.name ?? ''),
      ...VERDICTS.map((verdict) => String(counts[verdict])),
    ];
  });
  const head = ['Mode', ...VERDICTS.map((verdict) => VERDICT_WORDS[verdict])];
  return markdownTable(head, rows, ['left', ...VERDICTS.map(() => 'right' as const)]);
}

function groupRow(group: VerdictGroup, policy: CheckedPolicy, { facts, full }: Written) {
  const why = group.findings.map(
    (finding) =>
      `${inlineMarkdown(findingText(finding))} ${markdownLink('source', full(finding.reason.href))}`,
  );
  return [
    policyWord(group.verdict, policy.isTrial),
    group.modes.map((mode) => escapeMarkdown(facts.modes[mode]?.name ?? '')).join('; '),
    why.join('<br>'),
  ];
}

function policySection(policy: CheckedPolicy, written: Written): string {
  const groups = groupsOf(written.facts, policy, written.modes);
  const rows = groups.map((group) => groupRow(group, policy, written));
  const faults = policy.faults.map(
    ({ line, says, remedy }) =>
      `- Line ${String(line)}: ${inlineMarkdown(says)} ${inlineMarkdown(remedy)}\n`,
  );
  return [
    `### ${escapeMarkdown(nameOf(policy))}\n\n${escapeMarkdown(placeOf(policy))}\n`,
    ...(faults.length > 0 ? [faults.join('')] : []),
    markdownTable(['Verdict', 'Modes', 'Which field, and why'], rows),
  ].join('\n');
}

/** The result as Markdown, for a plan of a migration. */
export function markdownResult(written: Written): string {
  const { report, full } = written;
  const problems = report.problems.map(
    (problem) =>
      `- ${escapeMarkdown(placeOf(problem))}: ${inlineMarkdown(problem.says)} ${inlineMarkdown(problem.remedy)}\n`,
  );
  return [
    '## Who enforces these policies\n',
    `By ${markdownLink('CNI Compare', full('check/'))}, of the form of each policy; no cluster was asked.\n`,
    summary(written),
    ...(problems.length > 0 ? [`Not read:\n\n${problems.join('')}`] : []),
    ...report.policies.map((policy) => policySection(policy, written)),
  ].join('\n');
}

const CSV_HEAD = [
  ...['file', 'line', 'api_version', 'kind', 'namespace', 'name', 'mode', 'verdict'],
  ...['field', 'why', 'needs', 'source'],
];

function csvRows(policy: CheckedPolicy, mode: number, { facts, full }: Written) {
  const { file = '', line, apiVersion, kind, namespace, name, verdicts } = policy;
  const head = [file, String(line), apiVersion, kind, namespace, name, facts.modes[mode]?.id ?? ''];
  const own = policyWord(verdicts[mode] ?? 'unchecked', policy.isTrial);
  const findings = findingsOf(facts, policy, mode);
  if (findings.length === 0) return [[...head, own, '', '', '', '']];
  return findings.map(({ reason: { says, needs = '', href }, hit }) => [
    ...head,
    own,
    hit?.path ?? '',
    plainText(says),
    plainText(needs),
    full(href),
  ]);
}

/** The result as CSV: a line for each policy, mode and finding. */
export function csvResult(written: Written): string {
  const { report, modes } = written;
  const rows = report.policies.flatMap((policy) =>
    modes.flatMap((mode) => csvRows(policy, mode, written)),
  );
  return toCsv([CSV_HEAD, ...rows]);
}
