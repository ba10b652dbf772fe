import type { APIRoute } from 'astro';
import { dataResponse } from '~/load/open-data.ts';

/** The JSON Schema of the snapshots. */
export const GET: APIRoute = () => dataResponse('snapshot.schema.json');
