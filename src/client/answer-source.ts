/** How long a page may take before it counts as not to be had, in milliseconds. */
const TIME_LIMIT = 10_000;

const pages = new Map<string, Promise<Document>>();

async function fetchPage(address: string): Promise<Document> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(TIME_LIMIT) });
  if (!answer.ok) throw new Error(`${address} answered ${String(answer.status)}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** A page of the site, fetched once; one that could not be had is asked for anew the next time. */
function pageAt(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const page = fetchPage(address);
  pages.set(address, page);
  page.catch(() => {
    pages.delete(address);
  });
  return page;
}

/**
 * All that stands behind an answer: the part of the page that its link names. Rejects where the page
 * cannot be had or does not hold it.
 */
export async function answerAt({ href, hash }: HTMLAnchorElement): Promise<Element> {
  const page = await pageAt(href.slice(0, href.length - hash.length));
  const answer = page.getElementById(hash.slice(1))?.querySelector('[data-answer]');
  if (!answer) throw new Error(`${href} holds no answer`);
  return answer;
}

/** Fetches what stands behind an answer before it is asked for. A failure is for whoever asks. */
export function prefetchAnswer(link: HTMLAnchorElement): void {
  answerAt(link).catch(() => undefined);
}
