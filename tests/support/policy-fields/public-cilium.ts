import { ALL_OF_CILIUM, type PublicPolicy } from './public.ts';

const own = { apiVersion: 'cilium.io/v2', kind: 'CiliumNetworkPolicy' } as const;
const clusterwide = { ...own, kind: 'CiliumClusterwideNetworkPolicy' } as const;
const EXAMPLES = 'cilium/cilium: examples/policies';

const endpointSelector = { matchLabels: { app: 'service' } };
const fromEndpoints = [{ matchLabels: { env: 'prod' } }];
const toPort80 = [{ ports: [{ port: '80', protocol: 'TCP' }] }];

/** Policies of Cilium. */
export const publicCilium: readonly PublicPolicy[] = [
  {
    ...own,
    seen: `${EXAMPLES}/l7/http/http.yaml`,
    because: 'Layer 7 is unsupported over the VPC CNI.',
    expected: 'NNNNNN NP NNNNN EEEEE',
    spec: {
      endpointSelector,
      ingress: [
        {
          fromEndpoints,
          toPorts: [
            {
              ports: [{ port: '80', protocol: 'TCP' }],
              rules: { http: [{ method: 'PUT', path: '/path2$', headers: ['X-My-Header: true'] }] },
            },
          ],
        },
      ],
    },
  },
  {
    ...own,
    seen: `${EXAMPLES}/l7/kafka/kafka.yaml, removed since`,
    because: 'Kafka rules are gone with 1.20; the builds of AWS end at 1.19.',
    expected: 'NNNNNN NP NNNNN PPPPE',
    spec: {
      endpointSelector,
      ingress: [
        {
          fromEndpoints,
          toPorts: [
            {
              ports: [{ port: '9092', protocol: 'TCP' }],
              rules: { kafka: [{ role: 'produce', topic: 'deathstar' }] },
            },
          ],
        },
      ],
    },
  },
  {
    ...own,
    seen: `${EXAMPLES}/l4/icmp.yaml`,
    because: 'Types of ICMP are matched in every mode.',
    expected: ALL_OF_CILIUM,
    spec: {
      endpointSelector,
      egress: [{ icmps: [{ fields: [{ type: 8, family: 'IPv4' }, { type: 'EchoRequest' }] }] }],
    },
  },
  {
    ...own,
    seen: `${EXAMPLES}/l4/l4_port_range.yaml`,
    because: 'So are ranges of ports.',
    expected: ALL_OF_CILIUM,
    spec: {
      endpointSelector,
      egress: [{ toPorts: [{ ports: [{ port: '80', endPort: 444, protocol: 'TCP' }] }] }],
    },
  },
  {
    ...own,
    seen: `${EXAMPLES}/l4/l4_sni.yaml`,
    because: 'Server names are layer 7.',
    expected: 'NNNNNN NP NNNNN EEEEE',
    spec: {
      endpointSelector,
      egress: [
        {
          toPorts: [
            { ports: [{ port: '443', protocol: 'TCP' }], serverNames: ['one.one.one.one'] },
          ],
        },
      ],
    },
  },
  {
    ...own,
    seen: `${EXAMPLES}/l3/entities/from_world_deny.yaml`,
    because: 'Denial beats what is allowed, in every mode.',
    expected: ALL_OF_CILIUM,
    spec: {
      endpointSelector,
      ingressDeny: [{ fromEntities: ['world'] }],
      ingress: [{ fromEntities: ['all'] }],
    },
  },
  {
    ...own,
    seen: `${EXAMPLES}/l3/service/service.yaml`,
    because: 'Services are peers of egress in every mode.',
    expected: ALL_OF_CILIUM,
    spec: {
      endpointSelector,
      egress: [{ toServices: [{ k8sService: { serviceName: 'api', namespace: 'default' } }] }],
    },
  },
  {
    ...own,
    seen: `${EXAMPLES}/l3/requires/requires.yaml`,
    because: 'No answer of a mode speaks of requirements, so nobody has checked them.',
    expected: 'NNNNNN Nu NNNNN uuuuu',
    spec: { endpointSelector, ingress: [{ fromRequires: fromEndpoints }] },
  },
  {
    ...own,
    seen: `${EXAMPLES}/auth/auth.yaml`,
    because: 'Nor of mutual authentication as a field of a policy.',
    expected: 'NNNNNN Nu NNNNN uuuuu',
    spec: {
      endpointSelector,
      ingress: [{ fromEndpoints, authentication: { mode: 'required' }, toPorts: toPort80 }],
    },
  },
  {
    ...clusterwide,
    seen: `${EXAMPLES}/host/demo-host-policy.yaml`,
    because: 'Untested in the chain; EKS Anywhere chains portmap, beside which connections break.',
    expected: 'NNNNNN N? NNNNN EEEEP',
    spec: {
      nodeSelector: { matchLabels: { 'node-access': 'ssh' } },
      ingress: [
        { fromEntities: ['cluster'] },
        { toPorts: [{ ports: [{ port: '22', protocol: 'TCP' }] }] },
      ],
    },
  },
  {
    ...clusterwide,
    seen: `${EXAMPLES}/host/allow-extended-protocols.yaml`,
    because: 'The same, with protocols that have no ports, by a flag.',
    expected: 'NNNNNN N? NNNNN EEEEP',
    spec: {
      nodeSelector: {},
      egress: [{ toPorts: [{ ports: [{ port: '443', protocol: 'TCP' }, { protocol: 'VRRP' }] }] }],
    },
  },
];
