import type { ClaimsFor } from '../../claim.ts';

export const security = {
  'security.wireguard': {
    support: 'no',
    value: 'Does not build WireGuard tunnels',
    detail:
      'The plugin encrypts nothing itself, and neither its code nor its README mentions WireGuard. For encryption in transit AWS points to other layers: Nitro instance types that encrypt in hardware, service meshes, and TLS in the application.',
    sources: [
      {
        document: 'eks-best-practices/network',
        lines: [[516, 560]],
        passage: 'Ways to encrypt in transit',
      },
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Settings of the plugin' },
    ],
    reviewed: '2026-11-27',
  },
  'security.ipsec': {
    support: 'no',
    value: 'Does not build IPsec tunnels',
    detail:
      'No setting of the plugin turns on IPsec, and we found no trace of it in the code or the README of the plugin. Pod packets enter the VPC as the pod sent them. Traffic that must be encrypted on every instance type therefore needs TLS or a service mesh above the CNI.',
    sources: [
      {
        document: 'eks-best-practices/network',
        lines: [[516, 560]],
        passage: 'Ways to encrypt in transit',
      },
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Settings of the plugin' },
    ],
    reviewed: '2026-11-27',
  },
  'security.mtls': {
    support: 'external',
    provider: 'a service mesh such as Istio or Linkerd',
    value: 'Left to a service mesh such as Istio or Linkerd',
    detail:
      'The plugin gives pods addresses, not cryptographic identities, so mutual TLS has to come from a layer above it. AWS names service meshes for this, Istio and Linkerd among them, and describes ACM Private CA with cert-manager as a source of short-lived workload certificates. Fargate is unable to run Istio, by the word of AWS.',
    conditions: ['Istio: not on Fargate'],
    because: 'the user guide names Istio among what Fargate cannot support.',
    sources: [
      {
        document: 'eks-best-practices/network',
        lines: [
          [544, 560],
          [676, 705],
        ],
        passage: 'Service mesh and certificates',
      },
      { document: 'eks-user-guide/auto-migrate-fargate', passage: 'Istio and Fargate' },
    ],
    reviewed: '2026-11-27',
  },
  'security.egress-gateway': {
    support: 'no',
    value: 'Exit address per node or NAT gateway, not per pod set',
    detail:
      'You cannot give a chosen set of pods its own fixed exit address. By default IPv4 traffic leaving the VPC carries the primary address of the node; with `AWS_VPC_K8S_CNI_EXTERNALSNAT=true` the pod address leaves the node and a NAT gateway translates it. IPv6 traffic leaves untranslated, and pods with security groups of their own under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` reach the internet by a NAT gateway or instance only. The nearest substitute is to place pods in subnets behind particular NAT gateways, which works per subnet only.',
    default: 'SNAT to the primary address of the node, in IPv4',
    because: 'the user guide says that IPv6 addresses of pods are not translated.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'SNAT settings' },
      { document: 'eks-user-guide/external-snat', passage: 'Outbound traffic and NAT gateways' },
      { document: 'eks-user-guide/cni-ipv6', passage: 'IPv6 is not translated' },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        passage: 'Strict mode and the internet',
      },
    ],
    reviewed: '2026-11-27',
  },
  'security.fips': {
    support: 'unknown',
    searched:
      'The plugin repository, which does not mention FIPS, and a pull request of April 2026 for FIPS endpoints in the Helm chart, since closed. EKS Auto Mode offers node images with FIPS 140-2 modules in regions of the United States and Canada, but its pages do not speak of the networking in them. We found no statement by AWS about a FIPS build of the plugin.',
    sources: [
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3645',
        passage: 'FIPS endpoints, closed',
      },
      { document: 'eks-user-guide/auto-advanced-security', passage: 'Node images of Auto Mode' },
      { document: 'eks-user-guide/auto-change', lines: [[17, 19]], passage: 'FIPS images' },
    ],
    reviewed: '2026-11-27',
  },
  'security.transparent-encryption-scope': {
    value: 'Links between supported Nitro instances, by AWS hardware',
    detail:
      'Transparent encryption is a property of the instances, and no CNI setting controls it: AWS hardware encrypts traffic between supported Nitro types. VPC Encryption Controls, new in November 2025, show and enforce it: with monitor mode on, flow logs can carry the field `encryption-status`, and enforce mode keeps instances without this hardware out of the VPC. They extend it to load balancers and, where its encryption support is on, to a transit gateway; otherwise such a hop ends it. Traffic between pods on one node never reaches the hardware, except for pods with their own security groups under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, whose packets go out to the VPC; no source we read says whether these are encrypted.',
    conditions: [
      'both instances are of a Nitro type on the AWS list',
      'no intermediate hop, unless VPC Encryption Controls cover it',
    ],
    because:
      'VPC Encryption Controls (November 2025) extend it to load balancers and transit gateways.',
    conflict: {
      about: 'whether a load balancer or a transit gateway ends the encryption',
      statements: [
        {
          says: 'The best-practices guide says that traffic over such a hop is not encrypted.',
          source: {
            document: 'eks-best-practices/network',
            lines: [[527, 536]],
            passage: 'Nitro instances',
          },
        },
        {
          says: 'The VPC user guide extends the hardware encryption to load balancers and transit gateways.',
          source: {
            document: 'web/docs-aws-amazon-com-vpc-latest-userguide-vpc-encryption-co',
            passage: 'Introduction and transit gateways',
          },
        },
        {
          says: 'The guide to transit gateways has traffic between VPCs in enforce mode encrypted, once support is on.',
          source: { document: 'web/docs-aws-amazon-com-vpc-latest-tgw-tgw-encryption-support' },
        },
      ],
      believed:
        'The VPC guides, which describe the newer feature. Where Encryption Controls or the support of the gateway are off, we go by the older sentence.',
    },
    sources: [
      {
        document: 'eks-best-practices/network',
        lines: [[527, 536]],
        passage: 'Nitro encryption and its limit',
      },
      {
        document: 'web/docs-aws-amazon-com-vpc-latest-userguide-vpc-encryption-co',
        passage: 'Modes, flow logs and other services',
      },
      {
        document: 'web/docs-aws-amazon-com-vpc-latest-tgw-tgw-encryption-support',
        passage: 'Encryption support of a transit gateway',
      },
      {
        document: 'web/aws-amazon-com-blogs-aws-introducing-vpc-encryption-contro',
        passage: 'Announcement of 21 November 2025',
      },
      { document: 'eks-best-practices/sgpp', lines: [[66, 82]], passage: 'Strict mode path' },
    ],
    reviewed: '2026-11-27',
  },
  'security.cve-process': {
    value: 'Private reports to AWS Security; fixes ship in releases',
    detail:
      'Suspected vulnerabilities go to the AWS vulnerability reporting page or to aws-security@amazon.com, never into a public issue. Fixes in base images and dependencies arrive with ordinary releases; v1.23.0 lists one. On EKS a fix becomes a new add-on version, and installing it remains your task.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[877, 880]], passage: 'Security disclosures' },
      { document: 'vpc-cni/changelog', lines: [8], passage: 'Dependency fix in v1.23.0' },
      {
        document: 'eks-best-practices/vpc-cni',
        lines: [[199, 201]],
        passage: 'Upgrades are up to you',
      },
    ],
    reviewed: '2026-11-27',
  },
} as const satisfies ClaimsFor<'security'>;
