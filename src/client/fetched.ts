/**
 * Fetches data of the site; rejects where it cannot be had, or is something else: what has not all of
 * the fields is of another build, or of whoever answers in the place of the site.
 */
export async function fetchJson<T extends object>(
  address: string,
  fields: readonly string[] = [],
): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  const data = (await answer.json()) as unknown;
  const isSound =
    typeof data === 'object' &&
    data !== null &&
    fields.every((field) => Object.hasOwn(data, field));
  if (!isSound) throw new Error(`${address}: not what it should be`);
  return data as T;
}

/** Asks for something once; again where that failed. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}
