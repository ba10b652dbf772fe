import { callers } from './policies/callers.ts';
import { closing } from './policies/closing.ts';
import { credentials } from './policies/credentials.ts';
import { dnsForAll } from './policies/dns-for-all.ts';
import { dnsRecipes } from './policies/dns.ts';
import { emergency } from './policies/emergency.ts';
import { front } from './policies/front.ts';
import { gateway } from './policies/gateway.ts';
import { isolation } from './policies/isolation.ts';
import { names } from './policies/names.ts';
import { nodeDns } from './policies/node-dns.ts';
import { platform } from './policies/platform.ts';
import { servers } from './policies/servers.ts';
import { tenancy } from './policies/tenancy.ts';
import { traffic } from './policies/traffic.ts';
import type { PolicyIntent, PolicyTopic } from './policy.ts';

export { dialects } from './policies/dialects.ts';

const { 'default-deny': deny, ...isolated } = isolation;
const { 'l7-http': l7, ...outside } = traffic;

const toClose = { 'default-deny': deny, ...closing, ...isolated, ...tenancy };
const toResolve = { ...dnsRecipes, ...nodeDns, ...dnsForAll };
const toLeave = { ...outside, ...names, ...servers, ...credentials, ...gateway };
const toEnter = { ...front, ...callers, 'l7-http': l7 };
const toOperate = { ...platform, ...emergency };

/** What the cookbook has recipes for, by subject, in reading order. */
export const policyTopics: Readonly<Record<string, PolicyTopic>> = {
  closing: { name: 'Closing a namespace', recipes: toClose },
  'name-resolution': { name: 'Resolving names', recipes: toResolve },
  leaving: { name: 'Calling out', recipes: toLeave },
  entering: { name: 'Being called', recipes: toEnter },
  operating: { name: 'Guarding the cluster', recipes: toOperate },
};

/** Every recipe of the cookbook, in reading order. */
export const policies: Readonly<Record<string, PolicyIntent>> = {
  ...toClose,
  ...toResolve,
  ...toLeave,
  ...toEnter,
  ...toOperate,
};
