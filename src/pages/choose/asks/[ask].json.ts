import type { APIRoute, GetStaticPaths } from 'astro';
import { packedAsks } from '~/load/choice.ts';

export const getStaticPaths: GetStaticPaths = () =>
  packedAsks.map(([ask, words]) => ({ params: { ask }, props: { words } }));

/** What all modes answer to one thing that can be asked, in words. */
export const GET: APIRoute = ({ props }) => Response.json(props['words']);
