import type { APIRoute, GetStaticPaths } from 'astro';
import { readHistory } from '~/load/history.ts';
import { claimPageView } from '~/derive/feature/claim-page.ts';
import { claimPreview } from '~/derive/preview/claim.ts';
import { previewLook, previewResponse } from '~/render/preview.ts';

export const getStaticPaths = (async () => {
  const { order } = (await readHistory()).today;
  return order.features.flatMap((feature) =>
    order.cnis.map((cni) => ({ params: { feature, cni } })),
  );
}) satisfies GetStaticPaths;

/** The preview image of a claim. */
export const GET: APIRoute = async ({ params: { feature = '', cni = '' } }) => {
  const { today } = await readHistory();
  const view = claimPageView(today, feature, cni);
  return previewResponse(claimPreview(previewLook, feature, view));
};
