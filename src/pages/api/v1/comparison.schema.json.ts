import type { APIRoute } from 'astro';
import { dataResponse } from '~/load/open-data.ts';

/** The JSON Schema of \`comparison.json\`. */
export const GET: APIRoute = () => dataResponse('comparison.schema.json');
