import { sentWays } from '~/load/plan.ts';

export function GET(): Response {
  return Response.json(sentWays);
}
