/** How long a step took. */
export interface Duration {
  readonly name: string;
  readonly seconds: number;
}

const WIDTH = 64;

function formatSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}

/** A line across, with a text at its beginning. */
export function headLine(text: string): string {
  return `── ${text} `.padEnd(WIDTH, '─');
}

/** All that a step printed, below its name and its time. */
export function stepReport({ name, seconds }: Duration, output: string): string {
  const text = output.trim();
  return `\n${headLine(`${name}: ${formatSeconds(seconds)}`)}\n${text === '' ? '' : `${text}\n`}`;
}

/** The times of all steps, and of the whole, which is less than their sum. */
export function timesTable(steps: readonly Duration[], whole: number): string {
  const rows = [
    ...steps,
    { name: 'one after another', seconds: sum(steps) },
    { name: 'whole', seconds: whole },
  ];
  return rows
    .map(({ name, seconds }) => `${name.padEnd(20)}${formatSeconds(seconds).padStart(8)}`)
    .join('\n');
}

function sum(steps: readonly Duration[]): number {
  return steps.reduce((total, { seconds }) => total + seconds, 0);
}
