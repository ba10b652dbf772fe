import type { APIRoute } from 'astro';
import { shippedPackages } from '~/load/licences.ts';

/** The terms of what is sent to browsers and was written by others: they ask to be passed on. */
export const GET: APIRoute = () => {
  const parts = shippedPackages.map(
    ({ name, version, home, text }) => `${name} ${version}\n${home}\n\n${text}\n`,
  );
  const rule = `\n${'-'.repeat(72)}\n\n`;
  return new Response(parts.join(rule), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
