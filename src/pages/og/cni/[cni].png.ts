import type { APIRoute, GetStaticPaths } from 'astro';
import { readHistory } from '~/load/history.ts';
import { cniPreview, cniPreviewOf } from '~/derive/preview/cni.ts';
import { previewLook, previewResponse } from '~/render/preview.ts';

export const getStaticPaths = (async () => {
  const { order } = (await readHistory()).today;
  return order.cnis.map((cni) => ({ params: { cni } }));
}) satisfies GetStaticPaths;

/** The preview image of a CNI. */
export const GET: APIRoute = async ({ params: { cni = '' } }) => {
  const { today } = await readHistory();
  return previewResponse(cniPreview(previewLook, cniPreviewOf(today, cni)));
};
