import type { ConformanceReport } from './conformance-report.ts';
import { gatewayReports } from './conformance/gateway.ts';
import { policyReports } from './conformance/policy.ts';

/** What public test suites say, by id. */
export const conformance: Readonly<Record<string, ConformanceReport>> = {
  ...gatewayReports,
  ...policyReports,
};
