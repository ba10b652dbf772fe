import type { APIRoute } from 'astro';
import { readHistory } from '~/load/history.ts';
import { changeFeed } from '~/load/feed.ts';
import { facts } from '~/load/comparison.ts';

export function getStaticPaths() {
  return Object.keys(facts.cnis).map((cni) => ({ params: { cni } }));
}

/** The published changes of one CNI. */
export const GET: APIRoute = async ({ params }) => changeFeed(await readHistory(), params['cni']);
