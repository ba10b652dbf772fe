import { isolation } from './policies/isolation.ts';
import { platform } from './policies/platform.ts';
import { traffic } from './policies/traffic.ts';
import type { PolicyIntent } from './policy.ts';

export { dialects } from './policies/dialects.ts';

/** What the cookbook has recipes for, in reading order. */
export const policies: Readonly<Record<string, PolicyIntent>> = {
  ...isolation,
  ...traffic,
  ...platform,
};
