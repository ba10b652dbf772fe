import type { APIRoute, GetStaticPaths } from 'astro';
import { dataIds, dataResponse } from '~/load/open-data.ts';

export const getStaticPaths = (async () => {
  const ids = await dataIds('features');
  return ids.map((feature) => ({ params: { feature } }));
}) satisfies GetStaticPaths;

/** A feature with its claims by CNI; also for ids that have moved or were split. */
export const GET: APIRoute<Record<string, never>, { feature: string }> = ({ params }) =>
  dataResponse(`features/${params.feature}.json`);
