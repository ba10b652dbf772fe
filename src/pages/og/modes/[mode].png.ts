import type { APIRoute, GetStaticPaths } from 'astro';
import { modePreview } from '~/derive/preview/mode.ts';
import { comparison } from '~/load/comparison.ts';
import { previewLook, previewResponse } from '~/render/preview.ts';

export const getStaticPaths = (() =>
  (comparison.order.modes ?? []).map((mode) => ({ params: { mode } }))) satisfies GetStaticPaths;

/** The preview image of a mode. */
export const GET: APIRoute = ({ params: { mode = '' } }) =>
  previewResponse(modePreview(previewLook, comparison, mode));
