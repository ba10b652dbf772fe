/**
 * What is tested once more below a base path (`npm run test:base`): the tools, the ways between them,
 * and what is copied and pasted elsewhere.
 */
export const CORE: readonly string[] = [
  'choose.spec.ts',
  'copy.spec.ts',
  'copy-citations.spec.ts',
  'copy-tables.spec.ts',
  'copy-page.spec.ts',
  'deep-link.spec.ts',
  'filter.spec.ts',
  'no-script.spec.ts',
  'plan.spec.ts',
  'search.spec.ts',
  'settings.spec.ts',
];
