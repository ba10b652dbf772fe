import type { APIRoute, GetStaticPaths } from 'astro';
import { dataIds, dataResponse } from '~/load/open-data.ts';

export const getStaticPaths = (async () => {
  const ids = await dataIds('snapshots');
  return ids.map((date) => ({ params: { date } }));
}) satisfies GetStaticPaths;

/** The comparison as it was published on a day. */
export const GET: APIRoute<Record<string, never>, { date: string }> = ({ params }) =>
  dataResponse(`snapshots/${params.date}.json`);
