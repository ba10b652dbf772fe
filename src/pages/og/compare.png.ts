import type { APIRoute } from 'astro';
import { overviewPreview } from '~/derive/preview/overview.ts';
import { comparison } from '~/load/comparison.ts';
import { previewLook, previewResponse } from '~/render/preview.ts';

/** The preview image of the full comparison. */
export const GET: APIRoute = () => previewResponse(overviewPreview(previewLook, comparison));
