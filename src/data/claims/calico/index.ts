import type { ClaimsOfCni } from '../../claim.ts';
import { aws } from './aws.ts';
import { ipam } from './ipam.ts';
import { multicluster } from './multicluster.ts';
import { networking } from './networking.ts';
import { observability } from './observability.ts';
import { operations } from './operations.ts';
import { performance } from './performance.ts';
import { policy } from './policy.ts';
import { security } from './security.ts';
import { services } from './services.ts';

/** Every claim on calico. */
export const calico = {
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
} satisfies ClaimsOfCni;
