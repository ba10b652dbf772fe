import type { APIRoute } from 'astro';
import { readHistory } from '~/archive.ts';
import * as facts from '~/data/index.ts';
import { changeFeed } from '~/feed.ts';

export function getStaticPaths() {
  return Object.keys(facts.cnis).map((cni) => ({ params: { cni } }));
}

/** The published changes of one CNI. */
export const GET: APIRoute = async ({ params }) => changeFeed(await readHistory(), params['cni']);
