import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

type Permissions = Readonly<Record<string, string>> | string;

interface Job {
  readonly permissions?: Permissions;
  readonly steps?: readonly Step[];
  readonly 'timeout-minutes'?: number;
}

interface Workflow {
  readonly on?: Readonly<Record<string, unknown>> | string | readonly string[];
  readonly permissions?: Permissions;
  readonly jobs?: Readonly<Record<string, Job>>;
}

/** A commit, and in a comment the release that it is. */
const PINNED = /uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u;

function triggers({ on = [] }: Workflow): readonly string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? (on as readonly string[]) : Object.keys(on);
}

function isReading(permissions: Permissions): boolean {
  if (typeof permissions === 'string') return permissions === 'read-all';
  return Object.values(permissions).every((level) => level === 'read' || level === 'none');
}

function pinFaults(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.includes('uses:') && !line.includes('uses: ./') && !PINNED.test(line))
    .map((line) => `${line.trim()} is not pinned — write owner/name@<commit> # v1.2.3`);
}

function permissionFaults(workflow: Workflow, jobs: readonly Job[]): readonly string[] {
  const { permissions } = workflow;
  if (permissions === undefined) return ['has no permissions — name them, contents: read at least'];
  const all: readonly Permissions[] = [
    permissions,
    ...jobs.flatMap(({ permissions: own }) => (own === undefined ? [] : [own])),
  ];
  const broad = all.filter((each) => each === 'write-all').length;
  const events = triggers(workflow);
  const isStrangers = events.includes('pull_request') && !all.every(isReading);
  return [
    ...(broad > 0 ? ['may write everything — name what it has to'] : []),
    ...(isStrangers ? ['may write while it runs code of a pull request'] : []),
    ...(events.includes('pull_request_target') ? ['runs on pull_request_target'] : []),
  ];
}

function runFaults(runs: readonly string[], scripts: ReadonlySet<string>): readonly string[] {
  const names = runs.flatMap((run) => [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/gu)]);
  return [
    ...names
      .map(([, name = '']) => name)
      .filter((name) => !scripts.has(name))
      .map((name) => `npm run ${name} is no script of package.json`),
    ...runs
      .filter((run) => run.includes('${{'))
      .map(() => 'puts an expression into a script — pass it in env'),
  ];
}

/** A command of npm that runs what was installed; publishing a file that is packed runs nothing. */
const RUNS_INSTALLED = /\bnpm (?!publish [\w*./-]+\.tgz\b)/u;

/** What npm installs could take a token that its job has, from the environment or the disk. */
function tokenFaults(workflow: Workflow, jobs: readonly Job[]): readonly string[] {
  return jobs
    .filter(({ steps = [] }) => steps.some(({ run = '' }) => RUNS_INSTALLED.test(run)))
    .filter(({ permissions = workflow.permissions ?? 'write-all' }) => !isReading(permissions))
    .map(() => 'runs npm in a job that may write — write in a job of its own');
}

function checkoutFaults(workflow: Workflow, steps: readonly Step[]): readonly string[] {
  const isLater = triggers(workflow).includes('workflow_run');
  const brings = steps.some(({ uses = '' }) => uses.startsWith('actions/checkout@'));
  return isLater && brings ? ['checks code out after a workflow that strangers may start'] : [];
}

/** What is wrong with a workflow; `scripts` are the names of the npm scripts. */
export function workflowFaults(text: string, scripts: ReadonlySet<string>): readonly string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs ?? {});
  const steps = jobs.flatMap((job) => job.steps ?? []);
  const endless = jobs.filter((job) => job['timeout-minutes'] === undefined);
  return [
    ...pinFaults(text),
    ...permissionFaults(workflow, jobs),
    ...runFaults(
      steps.flatMap(({ run }) => run ?? []),
      scripts,
    ),
    ...checkoutFaults(workflow, steps),
    ...tokenFaults(workflow, jobs),
    ...endless.map(() => 'has a job without timeout-minutes'),
  ];
}
