/**
 * The journeys that are tested once more below a base path (`npm run test:base`): each tool, each
 * kind of link, and every template with its policy.
 */
export const CORE = ['choose.spec.ts'] as const;
