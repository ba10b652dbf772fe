import type { APIRoute } from 'astro';
import { hiddenWords } from '~/derive/table/words.ts';
import { matrix } from '~/load/comparison.ts';

/** What the find field of the comparison searches beyond what the page shows. */
export const GET: APIRoute = () => Response.json(hiddenWords(matrix));
