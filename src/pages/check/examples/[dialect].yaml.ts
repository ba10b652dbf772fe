import type { APIRoute, GetStaticPaths } from 'astro';
import { policyExamples } from '~/load/check.ts';

export const getStaticPaths: GetStaticPaths = () =>
  policyExamples.map(({ id, text }) => ({ params: { dialect: id }, props: { text } }));

/** The policies of the cookbook in one dialect, to be checked as an example. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'Content-Type': 'application/yaml' } });
