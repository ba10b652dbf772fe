import type { APIRoute, GetStaticPaths } from 'astro';
import { dataIds, dataResponse } from '~/load/open-data.ts';

export const getStaticPaths = (async () => {
  const ids = await dataIds('cni');
  return ids.map((cni) => ({ params: { cni } }));
}) satisfies GetStaticPaths;

/** A CNI with its claims by feature. */
export const GET: APIRoute<Record<string, never>, { cni: string }> = ({ params }) =>
  dataResponse(`cni/${params.cni}.json`);
