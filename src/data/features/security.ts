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
  'security.runtime-detection': {
    name: 'Runtime detection and WAF',
    question:
      'Which runtime detection, intrusion detection or web application firewall comes with it?',
    why: 'Network policy stops connections; it does not see a shell started in an allowed pod or an attack inside an allowed request. Those tools are often bought apart, and vendors like to show them as part of the CNI.',
    kind: 'capability',
    related: ['policy.l7', 'observability.export', 'operations.enterprise'],
  },
  'security.fips': {
    name: 'FIPS builds',
    question: 'Are there builds with FIPS-validated cryptography?',
    why: 'US federal and some regulated buyers accept validated cryptographic modules only. An approved cipher in a module without validation does not count, and the kernel, the proxy and the agent each need their own answer.',
    kind: 'capability',
    related: ['security.ipsec', 'operations.enterprise', 'security.cve-process'],
  },
  'security.compliance': {
    name: 'Compliance programmes',
    question: 'Which compliance programmes or benchmarks does the vendor claim or map to?',
    why: 'Auditors ask for a document, not for a design. A managed service can bring its attestations along; with a self-run plugin the mapping of controls to settings is your own work.',
    kind: 'description',
    related: ['security.fips', 'security.cve-process', 'operations.enterprise'],
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
  'security.supply-chain': {
    name: 'Signatures and SBOM',
    question: 'Are images and charts signed, and are an SBOM, provenance and VEX published?',
    why: 'Admission rules that demand signatures stop an image that has none. An SBOM and VEX statements cut the list of scanner findings down to those that touch you.',
    kind: 'capability',
    related: ['security.cve-process', 'operations.air-gapped', 'operations.license'],
  },
  'security.agent-privileges': {
    name: 'Privileges of the agent',
    question: 'Which privileges, host mounts and API rights do the agent and its operator hold?',
    why: 'The node agent is the largest attack surface that all nodes share. A reviewer asks what an attacker holds who takes over one agent pod: the host, the policies of the cluster, or the network interfaces of the account.',
    kind: 'description',
    related: ['security.cve-process', 'operations.components', 'aws.iam'],
  },
  'security.cve-history': {
    name: 'Advisories, 2024 to 2026',
    question: 'How many security advisories were published since 2024, and of what kind?',
    why: 'The history shows where bugs are found and how they were fixed. Counts measure reporting as much as safety: a project that looks for flaws and publishes them all has more than one that does neither.',
    kind: 'description',
    related: ['security.cve-process', 'operations.release-cadence', 'security.agent-privileges'],
  },
} as const satisfies Record<string, Feature>;
