import type { APIRoute } from 'astro';
import { readHistory } from '~/load/history.ts';
import { changeFeed } from '~/load/feed.ts';

/** Every published change. */
export const GET: APIRoute = async () => changeFeed(await readHistory());
