import type { z } from 'astro/zod';
import { Refusal } from '../new/refusal.ts';

/** A list as it was read, and how messages name it: `owner/name/path`. */
export interface ListText {
  readonly text: string;
  readonly place: string;
}

/** A row of a list before it is understood. */
export interface Row {
  /** The instance type that it is about. */
  readonly type: string;
  readonly value: unknown;
  /** From 1. */
  readonly line: number;
}

/** A name as EC2 gives it: family, full stop, size. */
const TYPE = /^[a-z][a-z\d-]*\.[a-z\d-]+$/u;
const REMEDY = 'compare the list with what scripts/eni-limits/ expects of it';

/**
 * What the rows of a list say, by instance type; throws a `Refusal` with the line of a row that does
 * not fit the schema or names a type twice, and at a list without rows.
 */
export function readRows<T>(
  rows: readonly Row[],
  schema: z.ZodType<T>,
  place: string,
): ReadonlyMap<string, T> {
  const read = new Map<string, T>();
  for (const { type, value, line } of rows) {
    const refuse = (fault: string) => new Refusal(`${place}:${line}`, `“${type}” ${fault}`, REMEDY);
    if (!TYPE.test(type)) throw refuse('is no instance type');
    if (read.has(type)) throw refuse('is listed a second time');
    const { data, error } = schema.safeParse(value);
    if (error !== undefined) {
      const [issue] = error.issues;
      const field = issue?.path.join('.') ?? 'row';
      throw refuse(`cannot be read (${field}: ${issue?.message ?? 'invalid'})`);
    }
    read.set(type, data);
  }
  if (read.size === 0) throw new Refusal(place, 'has no rows', REMEDY);
  return read;
}
