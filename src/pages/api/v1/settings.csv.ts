import type { APIRoute } from 'astro';
import { dataResponse } from '~/load/open-data.ts';

/** What people type, a line each. */
export const GET: APIRoute = () => dataResponse('settings.csv');
