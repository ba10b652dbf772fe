async function fetchFile(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return answer;
}

/**
 * Fetches a text of the site that is no page; rejects where it cannot be had, or where a page comes in
 * its place: some hosts answer everything with one.
 */
export async function fetchText(address: string): Promise<string> {
  const answer = await fetchFile(address);
  const type = answer.headers.get('content-type') ?? '';
  if (type.startsWith('text/html')) throw new Error(`${address}: not what it should be`);
  return answer.text();
}

/**
 * Fetches data of the site; rejects where it cannot be had, or is something else: what has not all of
 * the fields is of another build, or of whoever answers in the place of the site.
 */
export async function fetchJson<T extends object>(
  address: string,
  fields: readonly string[] = [],
): Promise<T> {
  const data = (await (await fetchFile(address)).json()) as unknown;
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
