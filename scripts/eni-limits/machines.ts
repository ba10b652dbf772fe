import { z } from 'astro/zod';
import type { Architecture } from '../../src/data/instance.ts';
import { type ListText, readRows, type Row } from './row.ts';

/** What Karpenter’s page says of an instance type. */
export interface Machine {
  readonly vcpu: number;
  /** In MiB, the unit of the label `instance-memory`: `concepts/scheduling.md` of the same pages. */
  readonly memory: number;
  readonly arch: Architecture;
}

const HEADING = /^### `(?<type>[^`]*)`/u;
const LABEL = /^ *\|(?<label>[^|]+)\|(?<value>[^|]+)\|/u;

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d*$/u, 'Invalid input: expected a whole number')
  .transform(Number);

const labels = z
  .object({
    'karpenter.k8s.aws/instance-cpu': wholeNumber,
    'karpenter.k8s.aws/instance-memory': wholeNumber,
    'kubernetes.io/arch': z.enum(['amd64', 'arm64']),
  })
  .transform((row): Machine => ({
    vcpu: row['karpenter.k8s.aws/instance-cpu'],
    memory: row['karpenter.k8s.aws/instance-memory'],
    arch: row['kubernetes.io/arch'],
  }));

/** The labels below each heading that names an instance type. */
function rowsIn(text: string): readonly Row[] {
  const rows: (Row & { readonly value: Record<string, string> })[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const type = HEADING.exec(line)?.groups?.['type'];
    if (type !== undefined) rows.push({ type, value: {}, line: at + 1 });
    const { label, value } = LABEL.exec(line)?.groups ?? {};
    const row = rows.at(-1);
    if (row && label !== undefined && value !== undefined) row.value[label] = value;
  }
  return rows;
}

/** Reads `reference/instance-types.md` of Karpenter’s pages. */
export function readMachines({ text, place }: ListText): ReadonlyMap<string, Machine> {
  return readRows(rowsIn(text), labels, place);
}
