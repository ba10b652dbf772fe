import type { APIRoute } from 'astro';
import { dataResponse } from '~/load/open-data.ts';

/** Every figure that others measured, a line each. */
export const GET: APIRoute = () => dataResponse('benchmarks.csv');
