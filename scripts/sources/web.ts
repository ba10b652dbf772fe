import type { PageAnswer, Read } from './result.ts';
import { withRetries } from './retry.ts';

const TIMEOUT = 20_000;
const GONE = new Set([404, 410]);

/** Too many requests or a server in trouble: another attempt may succeed. */
function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** One address, asked for up to three times; throws where nothing useful is answered. */
async function ask(address: string): Promise<Response> {
  return withRetries(async () => {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT) });
    if (isPassing(response.status)) throw new Error(`answered ${response.status}`);
    return response;
  });
}

/** A file of a GitHub repository; `ref` is a commit, or `HEAD` for the default branch. */
export async function readFromGitHub(repo: string, ref: string, path: string): Promise<Read> {
  const file = path.split('/').map(encodeURIComponent).join('/');
  try {
    const response = await ask(`https://raw.githubusercontent.com/${repo}/${ref}/${file}`);
    if (GONE.has(response.status)) return { kind: 'absent' };
    if (!response.ok) return { kind: 'unread', reason: `GitHub answered ${response.status}` };
    return { kind: 'file', bytes: Buffer.from(await response.arrayBuffer()) };
  } catch (error) {
    return { kind: 'unread', reason: `GitHub: ${reasonOf(error)}` };
  }
}

/** What the answer says of a page. Only a server that denies the page makes it dead. */
export function pageAnswer(
  page: string,
  { status, ok, url }: Pick<Response, 'status' | 'ok' | 'url'>,
): PageAnswer {
  if (GONE.has(status)) return { state: 'dead', reason: `answered ${status}` };
  if (!ok) return { state: 'unread', reason: `answered ${status}` };
  return url === new URL(page).href.replace(/#.*$/u, '')
    ? { state: 'alive' }
    : { state: 'redirected', to: url };
}

/** Asks for a web page. */
export async function askForPage(page: string): Promise<PageAnswer> {
  try {
    const response = await ask(page);
    await response.body?.cancel();
    return pageAnswer(page, response);
  } catch (error) {
    return { state: 'unread', reason: reasonOf(error) };
  }
}
