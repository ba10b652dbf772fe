import type { APIRoute } from 'astro';
import { readHistory } from '~/archive.ts';
import { changeFeed } from '~/feed.ts';

/** Every published change. */
export const GET: APIRoute = async () => changeFeed(await readHistory());
