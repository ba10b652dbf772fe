import type { Feature } from '../model.ts';

/** Rows on encryption and identity. */
export const security = {
  'security.wireguard': {
    name: 'WireGuard encryption',
    question: 'Can it encrypt traffic between nodes with WireGuard?',
    why: 'WireGuard encrypts pod traffic without certificates or changes to applications. It takes MTU and CPU, needs its UDP port open between nodes, and its ciphers are not on the FIPS list.',
    kind: 'capability',
    related: ['security.ipsec', 'security.transparent-encryption-scope', 'networking.mtu'],
  },
  'security.ipsec': {
    name: 'IPsec encryption',
    question: 'Can it encrypt traffic between nodes with IPsec?',
    why: 'Rules that demand approved ciphers often leave IPsec as the only choice, since AES-GCM is among them. Keys need rotation, and a security group that blocks ESP stops all traffic between nodes at once.',
    kind: 'capability',
    related: ['security.wireguard', 'security.fips', 'security.transparent-encryption-scope'],
  },
  'security.mtls': {
    name: 'Mutual authentication (mTLS)',
    question: 'Can pods prove their identity to each other with certificates?',
    why: 'Encryption between nodes proves which node sent a packet, not which workload. Mutual TLS ties a connection to a workload identity, and it makes the certificate authority a service your traffic depends on.',
    kind: 'capability',
    related: ['policy.service-account', 'services.service-mesh', 'security.wireguard'],
  },
  'security.egress-gateway': {
    name: 'Egress gateway',
    question: 'Can chosen pods leave the cluster from a fixed address?',
    why: 'A partner firewall wants one source address, while pods leave from whichever node they run on. A gateway fixes the address but adds a hop, and without failover one node carries all of that traffic.',
    kind: 'capability',
    related: ['policy.fqdn', 'ipam.static-ip', 'ipam.ip-pools'],
  },
  'security.fips': {
    name: 'FIPS builds',
    question: 'Are there builds with FIPS-validated cryptography?',
    why: 'US federal and some regulated buyers accept validated cryptographic modules only. An approved cipher in a module without validation does not count, and the kernel, the proxy and the agent each need their own answer.',
    kind: 'capability',
    related: ['security.ipsec', 'operations.enterprise', 'security.cve-process'],
  },
  'security.transparent-encryption-scope': {
    name: 'Scope of encryption',
    question: 'Which traffic does transparent encryption cover, and which stays clear?',
    why: 'Encryption that is on rarely covers everything: same-node traffic, host traffic or the first packets of a new pod can stay in clear text. An auditor asks about those exceptions, so know them first.',
    kind: 'description',
    related: ['security.wireguard', 'security.ipsec', 'performance.same-node'],
  },
  'security.cve-process': {
    name: 'Security reports and fixes',
    question: 'How are security flaws reported, published and fixed?',
    why: 'The CNI runs with high privileges on every node, so a flaw in it concerns the whole cluster. You need a channel to watch and a list of versions that get fixes; a version off that list stays vulnerable.',
    kind: 'description',
    related: ['operations.release-cadence', 'operations.upgrade', 'operations.governance'],
  },
} as const satisfies Record<string, Feature>;
