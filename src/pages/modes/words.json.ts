import type { APIRoute } from 'astro';
import { modeMatrix } from '~/derive/table/mode-matrix.ts';
import { hiddenWords } from '~/derive/table/words.ts';
import { comparison } from '~/load/comparison.ts';

/** What the find field of the matrix of modes searches beyond what the page shows. */
export const GET: APIRoute = () => Response.json(hiddenWords(modeMatrix(comparison)));
