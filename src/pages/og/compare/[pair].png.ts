import type { APIRoute, GetStaticPaths } from 'astro';
import { pairPreview } from '~/derive/preview/pair.ts';
import { pairOf, pairs } from '~/load/pairs.ts';
import { reviewed } from '~/load/comparison.ts';
import { previewLook, previewResponse } from '~/render/preview.ts';

export const getStaticPaths = (() =>
  pairs.map(({ id }) => ({ params: { pair: id } }))) satisfies GetStaticPaths;

/** The preview image of two against each other. */
export const GET: APIRoute = ({ params: { pair = '' } }) =>
  previewResponse(pairPreview(previewLook, pairOf(pair).view, reviewed));
