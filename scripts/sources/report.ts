import type { Rereading } from './reread.ts';
import type { PassageResult, Results } from './result.ts';
import { table } from './table.ts';

const COLUMNS = ['same', 'moved', 'changed', 'gone', 'unread'] as const;

function count(items: readonly string[], item: string): number {
  return items.filter((one) => one === item).length;
}

function summaryRow(name: string, passages: readonly PassageResult[]): readonly string[] {
  const pinned = passages.map((passage) => passage.pinned);
  const branch = passages.map((passage) => passage.branch);
  const differ = count(pinned, 'changed') + count(pinned, 'outside');
  return [
    name,
    passages.length,
    count(pinned, 'same'),
    differ,
    count(pinned, 'unhashed'),
    count(pinned, 'unread'),
    ...COLUMNS.map((state) => count(branch, state)),
  ].map(String);
}

function summary(passages: readonly PassageResult[]): string {
  const byRepo = [...Map.groupBy(passages, ({ repo }) => repo)].sort(([a], [b]) =>
    a.localeCompare(b),
  );
  const names = ['passages', 'pin same', 'differs', 'no hash', 'unread'];
  return table([
    ['repository', ...names, ...COLUMNS.map((state) => `now ${state}`)],
    ...byRepo.map(([repo, some]) => summaryRow(repo, some)),
    summaryRow('all', passages),
  ]);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : ['', `${title} (${lines.length})`, ...lines.map((l) => `  ${l}`)];
}

function pageLines({ pages }: Results): readonly string[] {
  return pages
    .filter(({ state }) => state === 'dead' || state === 'redirected')
    .map(({ state, page, to, reason }) => `${state} ${page} ${to ?? reason ?? ''}`);
}

function pinLines({ passages }: Results): readonly string[] {
  return passages.flatMap(({ key, pinned, claims }) => {
    const cited = `cited by ${claims.join(', ')}`;
    if (pinned === 'changed') return [`${key}: reads otherwise than its hash says; ${cited}`];
    if (pinned === 'outside') return [`${key}: the file has fewer lines; ${cited}`];
    return [];
  });
}

function unreadLines({ passages, pages }: Results): readonly string[] {
  const unread = [
    ...passages.filter(({ pinned }) => pinned === 'unread').map((item) => [item.reason, item.key]),
    ...pages.filter(({ state }) => state === 'unread').map((item) => [item.reason, item.page]),
  ];
  return [...Map.groupBy(unread, ([reason = '']) => reason)].map(
    ([reason, some]) => `${reason}: ${some.map(([, item]) => item).join(', ')}`,
  );
}

function movedLines({ passages }: Results): readonly string[] {
  return passages.flatMap(({ key, movedTo }) =>
    movedTo === undefined
      ? []
      : [`${key}: now ${movedTo.map((range) => range.join('-')).join(',')}`],
  );
}

function pageSummary({ pages }: Results): string {
  const states = pages.map(({ state }) => state);
  const counts = (['alive', 'redirected', 'dead', 'unread'] as const).map(
    (state) => `${count(states, state)} ${state}`,
  );
  return `Web pages: ${counts.join(', ')}.`;
}

/** The report for people. */
export function report(results: Results, claims: readonly Rereading[]): string {
  return [
    summary(results.passages),
    '',
    pageSummary(results),
    ...section('Wrong at the pinned commit', pinLines(results)),
    ...section('Pages that are dead or elsewhere', pageLines(results)),
    ...section('Moved at the default branch', movedLines(results)),
    ...section(
      'Claims to re-read',
      claims.map(
        ({ claim, drift, reviewed, sources }) =>
          `${drift.padEnd(7)} ${reviewed} ${claim} ${sources.join(' ')}`,
      ),
    ),
    ...section('Unread, by reason', unreadLines(results)),
  ].join('\n');
}

/**
 * Whether nothing is wrong: no passage read at its commit differs, no page is dead. Hashes that have
 * just been written (`repinned`) cannot differ.
 */
export function isSound({ passages, pages }: Results, repinned: boolean): boolean {
  return (
    passages.every(({ pinned }) => pinned !== 'outside' && (repinned || pinned !== 'changed')) &&
    pages.every(({ state }) => state !== 'dead')
  );
}
