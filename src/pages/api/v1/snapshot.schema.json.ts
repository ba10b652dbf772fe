import type { APIRoute } from 'astro';
import { dataResponse } from '~/open-data.ts';

/** The JSON Schema of the snapshots. */
export const GET: APIRoute = () => dataResponse('snapshot.schema.json');
