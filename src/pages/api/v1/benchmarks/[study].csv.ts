import type { APIRoute, GetStaticPaths } from 'astro';
import { dataIds, dataResponse } from '~/load/open-data.ts';

export const getStaticPaths = (async () => {
  const ids = await dataIds('benchmarks');
  return ids.map((study) => ({ params: { study } }));
}) satisfies GetStaticPaths;

/** The figures of one study, a line each. */
export const GET: APIRoute<Record<string, never>, { study: string }> = ({ params }) =>
  dataResponse(`benchmarks/${params.study}.csv`);
