import type { ConformanceReport } from '../conformance-report.ts';

/** Reports on the suite of the Gateway API, which projects run and hand in themselves. */
export const gatewayReports = {
  'gateway-cilium': {
    feature: 'services.gateway-api',
    cni: 'cilium',
    implementation: 'Cilium v1.20.0',
    suite: 'Gateway API v1.6.1, standard channel',
    date: '2026-07-31',
    by: 'the Cilium project, by pull request',
    profiles: [
      {
        name: 'GATEWAY-GRPC',
        core: { passed: 15, failed: 0, skipped: 0 },
        extended: { passed: 10, failed: 0, skipped: 0 },
      },
      {
        name: 'GATEWAY-HTTP',
        core: { passed: 37, failed: 0, skipped: 0 },
        extended: { passed: 46, failed: 0, skipped: 0 },
      },
      {
        name: 'GATEWAY-TCP',
        core: { passed: 19, failed: 0, skipped: 0 },
        extended: { passed: 10, failed: 0, skipped: 0 },
      },
      {
        name: 'GATEWAY-TLS',
        core: { passed: 20, failed: 0, skipped: 0 },
        extended: { passed: 11, failed: 0, skipped: 0 },
      },
      {
        name: 'GATEWAY-UDP',
        core: { passed: 20, failed: 0, skipped: 0 },
        extended: { passed: 10, failed: 0, skipped: 0 },
      },
      { name: 'MESH-GRPC', core: { passed: 2, failed: 0, skipped: 0 } },
      {
        name: 'MESH-HTTP',
        core: { passed: 7, failed: 0, skipped: 0 },
        extended: { passed: 7, failed: 0, skipped: 0 },
      },
    ],
    says: 'All core tests of seven profiles pass, gateway and mesh. Of what HTTP may have beside, retries, client certificates of gateways and the port of a parent are not claimed; on the experimental channel of the same day retries are.',
    sources: [
      {
        document: 'gateway-api/standard-v1-20-0-default-report',
        lines: [
          [2, 20],
          [39, 84],
          [99, 105],
          [186, 187],
        ],
      },
    ],
    reviewed: '2026-11-29',
  },
  'gateway-calico': {
    feature: 'services.gateway-api',
    cni: 'calico',
    implementation: 'Calico v3.32.0, with Envoy Gateway',
    suite: 'Gateway API v1.4.1, experimental channel',
    date: '2026-05-21',
    by: 'the Calico project, by pull request',
    profiles: [
      {
        name: 'GATEWAY-GRPC',
        core: { passed: 13, failed: 0, skipped: 0 },
        extended: { passed: 1, failed: 0, skipped: 0 },
      },
      {
        name: 'GATEWAY-HTTP',
        core: { passed: 33, failed: 0, skipped: 0 },
        extended: { passed: 32, failed: 0, skipped: 0 },
      },
      {
        name: 'GATEWAY-TLS',
        core: { passed: 11, failed: 0, skipped: 0 },
        extended: { passed: 1, failed: 0, skipped: 0 },
      },
    ],
    says: 'All core tests of three gateway profiles pass, against an older Gateway API than in the report of Cilium. There is no mesh profile, and no report for Gateway API v1.5 or v1.6 at the commit that was read. The runner was added after the tag.',
    sources: [{ document: 'gateway-api/report-calico' }],
    reviewed: '2026-11-29',
  },
  'gateway-aws-lbc': {
    feature: 'services.gateway-api',
    cni: 'amazon-vpc-cni',
    implementation: 'AWS Load Balancer Controller v3.5.0, a product of its own',
    suite: 'Gateway API v1.6.1, standard channel',
    date: '2026-07-24',
    by: 'the controller’s project, by pull request',
    profiles: [
      {
        name: 'GATEWAY-HTTP',
        core: { passed: 26, failed: 0, skipped: 12 },
        extended: { passed: 16, failed: 0, skipped: 1 },
      },
    ],
    says: 'Conformance in part: twelve core tests of HTTP are skipped, and five features are claimed. The VPC CNI itself implements no Gateway API.',
    sources: [{ document: 'gateway-api/report-aws-lbc' }],
    reviewed: '2026-11-29',
  },
  'gateway-aws-lattice': {
    feature: 'services.gateway-api',
    cni: 'amazon-vpc-cni',
    implementation: 'AWS Gateway API Controller v2.0.1 for VPC Lattice, a product of its own',
    suite: 'Gateway API v1.4.0, experimental channel',
    date: '2026-02-27',
    by: 'the controller’s project, by pull request',
    profiles: [{ name: 'GATEWAY-HTTP', core: { passed: 10, failed: 0, skipped: 23 } }],
    says: 'Conformance in part: 23 of 33 core tests of HTTP are skipped, and none beside core was run.',
    sources: [{ document: 'gateway-api/report-aws-lattice' }],
    reviewed: '2026-11-22',
  },
} as const satisfies Readonly<Record<string, ConformanceReport>>;
