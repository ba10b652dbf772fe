import { callers } from './policies/callers.ts';
import { dnsRecipes } from './policies/dns.ts';
import { emergency } from './policies/emergency.ts';
import { isolation } from './policies/isolation.ts';
import { platform } from './policies/platform.ts';
import { servers } from './policies/servers.ts';
import { traffic } from './policies/traffic.ts';
import type { PolicyIntent, PolicyTopic } from './policy.ts';

export { dialects } from './policies/dialects.ts';

const { 'l7-http': l7, ...outside } = traffic;

/** What the cookbook has recipes for, by subject, in reading order. */
export const policyTopics: Readonly<Record<string, PolicyTopic>> = {
  closing: { name: 'Closing a namespace', recipes: isolation },
  'name-resolution': { name: 'Resolving names', recipes: dnsRecipes },
  leaving: { name: 'Calling out', recipes: { ...outside, ...servers } },
  entering: { name: 'Being called', recipes: { 'l7-http': l7, ...callers } },
  operating: { name: 'Guarding the cluster', recipes: { ...platform, ...emergency } },
};

/** Every recipe of the cookbook, in reading order. */
export const policies: Readonly<Record<string, PolicyIntent>> = Object.assign(
  {},
  ...Object.values(policyTopics).map(({ recipes }) => recipes),
) as Readonly<Record<string, PolicyIntent>>;
