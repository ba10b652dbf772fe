import type { InstanceSources, InstanceType } from './instance.ts';
import list from './instances.json' with { type: 'json' };

/** The lists that the instance types were read from. */
export const instanceSources = list.sources as InstanceSources;

/** Every instance type that the VPC CNI knows, by name. */
export const instances = list.types as readonly InstanceType[];
