import type { APIRoute } from 'astro';
import { dataResponse } from '~/load/open-data.ts';

/** What others measured, what was left out, and what test suites say. */
export const GET: APIRoute = () => dataResponse('benchmarks.json');
