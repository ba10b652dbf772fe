import type { APIRoute, GetStaticPaths } from 'astro';
import { dataIds, dataResponse } from '~/load/open-data.ts';

export const getStaticPaths = (async () => {
  const ids = await dataIds('modes');
  return ids.map((mode) => ({ params: { mode } }));
}) satisfies GetStaticPaths;

/** A mode with its answers by feature. */
export const GET: APIRoute<Record<string, never>, { mode: string }> = ({ params }) =>
  dataResponse(`modes/${params.mode}.json`);
