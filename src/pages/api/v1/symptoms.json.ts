import type { APIRoute } from 'astro';
import { dataResponse } from '~/load/open-data.ts';

/** What people see when something is wrong, by id. */
export const GET: APIRoute = () => dataResponse('symptoms.json');
