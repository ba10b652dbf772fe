import type { APIRoute } from 'astro';
import { benchmarksPreview } from '~/derive/preview/benchmarks.ts';
import { comparison } from '~/load/comparison.ts';
import { previewLook, previewResponse } from '~/render/preview.ts';

/** The preview image of the benchmarks. */
export const GET: APIRoute = () => previewResponse(benchmarksPreview(previewLook, comparison));
