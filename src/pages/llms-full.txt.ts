import type { APIRoute } from 'astro';
import { llmsFullText } from '~/derive/api/llms-full.ts';
import { claimAddress, fullAddress } from '~/lib/address.ts';
import { comparison } from '~/load/comparison.ts';

/** Every claim in short form, for programs that read. */
export const GET: APIRoute = () =>
  new Response(llmsFullText(comparison, (feature, cni) => fullAddress(claimAddress(feature, cni))));
