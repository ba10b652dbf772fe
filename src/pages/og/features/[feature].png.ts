import type { APIRoute, GetStaticPaths } from 'astro';
import { readHistory } from '~/load/history.ts';
import { featureView } from '~/derive/feature/feature-page.ts';
import { featurePreview } from '~/derive/preview/feature.ts';
import { previewLook, previewResponse } from '~/render/preview.ts';

export const getStaticPaths = (async () => {
  const { order } = (await readHistory()).today;
  return order.features.map((feature) => ({ params: { feature } }));
}) satisfies GetStaticPaths;

/** The preview image of a feature. */
export const GET: APIRoute = async ({ params: { feature = '' } }) => {
  const { today } = await readHistory();
  return previewResponse(featurePreview(previewLook, featureView(today, feature)));
};
