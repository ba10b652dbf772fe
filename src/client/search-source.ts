import type { FoundTexts } from '../lib/search/document.ts';
import type { SearchAnswer, SearchQuestion } from './search-answers.ts';

/** What is asked of the thread that searches. */
export type SearchCall = { readonly id: number } & (
  | { readonly name: 'find'; readonly asked: SearchQuestion }
  | { readonly name: 'textsOf'; readonly asked: readonly string[] }
);

/** What it says; no value where something could not be had. */
export interface SearchReply {
  readonly id: number;
  readonly value?: SearchAnswer | FoundTexts;
}

type Call = SearchCall extends infer C ? (C extends SearchCall ? Omit<C, 'id'> : never) : never;

/** Hears a reply; nothing where the thread is gone. */
type Listener = (reply: SearchReply | undefined) => void;

const waiting = new Map<number, Listener>();
let thread: Worker | undefined;
let isGone = false;
let calls = 0;

/** Without the thread the page searches itself. */
function giveUp(): void {
  isGone = true;
  thread = undefined;
  for (const hear of waiting.values()) hear(undefined);
  waiting.clear();
}

function startThread(): Worker {
  const made = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  made.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  made.addEventListener('error', giveUp);
  return made;
}

/** Begins to fetch what searching needs, in a thread of its own, where the browser lets it. */
export function prepareSearch(): void {
  if (isGone) return;
  try {
    thread ??= startThread();
  } catch {
    giveUp();
  }
}

function callThread(call: Call): Promise<SearchReply | undefined> {
  prepareSearch();
  if (!thread) return Promise.resolve(undefined);
  const id = calls++;
  const reply = new Promise<SearchReply | undefined>((resolve) => waiting.set(id, resolve));
  thread.postMessage({ id, ...call });
  return reply;
}

async function valueOf<T extends SearchAnswer | FoundTexts>(
  call: Call,
  reckonHere: () => Promise<T>,
): Promise<T> {
  const reply = await callThread(call);
  if (!reply) return reckonHere();
  if (reply.value === undefined) throw new Error('search: something did not load');
  return reply.value as T;
}

/** What is found for a query. */
export function findAll(asked: SearchQuestion): Promise<SearchAnswer> {
  return valueOf({ name: 'find', asked }, async () =>
    (await import('./search-answers.ts')).answers.find(asked),
  );
}

/** What results say beyond their titles, by their keys. */
export function foundTexts(asked: readonly string[]): Promise<FoundTexts> {
  return valueOf({ name: 'textsOf', asked }, async () =>
    (await import('./search-answers.ts')).answers.textsOf(asked),
  );
}
