import { packedInstances } from '~/load/plan.ts';

export function GET(): Response {
  return Response.json(packedInstances);
}
