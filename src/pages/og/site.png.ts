import type { APIRoute } from 'astro';
import { readHistory } from '~/load/history.ts';
import { sitePreview } from '~/derive/preview/site.ts';
import { previewLook, previewResponse } from '~/render/preview.ts';

/** The preview image of every page that has none of its own. */
export const GET: APIRoute = async () => {
  const { today } = await readHistory();
  return previewResponse(sitePreview(previewLook, today));
};
