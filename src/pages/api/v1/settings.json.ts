import type { APIRoute } from 'astro';
import { dataResponse } from '~/load/open-data.ts';

/** What people type, by id. */
export const GET: APIRoute = () => dataResponse('settings.json');
