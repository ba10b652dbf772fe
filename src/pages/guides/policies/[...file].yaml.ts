/** The manifests of the cookbook, each as a file. */
import type { APIRoute } from 'astro';
import { manifests } from '~/load/manifests.ts';

export function getStaticPaths() {
  return Object.entries(manifests).map(([file, text]) => ({
    params: { file: file.replace(/\.yaml$/u, '') },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/yaml; charset=utf-8' } });
