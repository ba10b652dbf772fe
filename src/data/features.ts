import { aws } from './features/aws.ts';
import { ipam } from './features/ipam.ts';
import { multicluster } from './features/multicluster.ts';
import { networking } from './features/networking.ts';
import { observability } from './features/observability.ts';
import { operations } from './features/operations.ts';
import { performance } from './features/performance.ts';
import { policy } from './features/policy.ts';
import { security } from './features/security.ts';
import { services } from './features/services.ts';

/** Every row of the comparison, by id, in the order of the areas. */
export const features = {
  ...networking,
  ...policy,
  ...aws,
  ...ipam,
  ...performance,
  ...security,
  ...observability,
  ...services,
  ...multicluster,
  ...operations,
} as const;
