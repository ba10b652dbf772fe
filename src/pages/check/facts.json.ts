import type { APIRoute } from 'astro';
import { policyFacts } from '~/load/check.ts';

/** What policies are held against: what each mode makes of each field, and why. */
export const GET: APIRoute = () => Response.json(policyFacts);
