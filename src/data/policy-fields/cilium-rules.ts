import type { FieldCase, FieldGrounds, PolicyField, PolicyFields } from '../policy-field.ts';
import { agentIsHost, byName, podIdentity, portRule, sctp } from './grounds.ts';
import { ciliumCurrent } from './modes.ts';

/** The engine of Cilium; what it lacks in a mode has a field of its own. */
export const engine = {
  feature: 'policy.summary',
  inPart: 'enforced',
} as const satisfies FieldGrounds;

const sets = { feature: 'policy.network-sets' } as const satisfies FieldGrounds;
const layer7 = { feature: 'policy.l7' } as const satisfies FieldGrounds;

/** Denial; order and tiers, which answers in part lack, have no field here. */
const denial = {
  feature: 'policy.deny-and-order',
  inPart: 'enforced',
} as const satisfies FieldGrounds;

/** Groups of EC2 as peers. */
const groups = {
  feature: 'policy.security-groups',
  inPart: 'enforced',
  except: [
    {
      modes: ['vpc-cni-cilium'],
      verdict: 'part',
      says: 'It takes an operator with the AWS provider, under `operator.image.override`.',
    },
    { modes: ['cilium-eni'], verdict: 'enforced', needs: 'rights of the operator to EC2' },
  ],
} as const satisfies FieldGrounds;

const cidrSet = {
  takes: 'objects',
  rests: engine,
  fields: {
    cidr: { takes: 'text', rests: engine },
    cidrGroupRef: { takes: 'text', rests: sets },
    cidrGroupSelector: { takes: 'selector', rests: sets },
    except: { takes: 'texts', rests: engine },
  },
} as const satisfies PolicyField;

/** What an egress rule makes of the address of the agent of EKS Pod Identity. */
const agentAddress: FieldCase = { ...podIdentity, rests: { ...engine, except: [agentIsHost] } };

const entities: PolicyField = {
  takes: 'texts',
  rests: sets,
  values: [
    'all',
    'world',
    'world-ipv4',
    'world-ipv6',
    'cluster',
    'host',
    'remote-node',
    'init',
    'health',
    'unmanaged',
    'ingress',
    'kube-apiserver',
    'none',
  ],
};

const icmps: PolicyField = {
  takes: 'objects',
  rests: portRule,
  fields: {
    fields: {
      takes: 'objects',
      rests: portRule,
      fields: {
        family: { takes: 'text', rests: portRule, values: ['IPv4', 'IPv6'] },
        type: { takes: 'mixed', rests: portRule },
      },
    },
  },
};

const portless: FieldCase = {
  name: 'a protocol without ports',
  when: { is: ['VRRP', 'IGMP', 'GRE', 'IPIP', 'IPV6', 'ESP', 'AH'] },
  rests: {
    ...portRule,
    except: [
      {
        modes: ciliumCurrent,
        verdict: 'enforced',
        needs: '`--enable-extended-ip-protocols`',
      },
      {
        modes: ['cilium-aws-build'],
        verdict: 'part',
        says: 'At the start of 1.19, where the builds read end, the flag knew VRRP and IGMP alone.',
      },
    ],
  },
};

const ports: PolicyField = {
  takes: 'objects',
  rests: portRule,
  fields: {
    port: { takes: 'text', rests: portRule },
    endPort: { takes: 'number', rests: portRule },
    protocol: { takes: 'text', rests: portRule, cases: [sctp, portless] },
  },
};

const dnsName: PolicyFields = {
  matchName: { takes: 'text', rests: byName },
  matchPattern: { takes: 'text', rests: byName },
};

/** Rules that the release compared no longer has. */
const removed = {
  feature: 'policy.summary',
  except: [
    {
      modes: ciliumCurrent,
      verdict: 'not',
      says: 'Kafka and generic layer 7 rules are gone since 1.20.',
    },
  ],
} as const satisfies FieldGrounds;

const http: PolicyField = {
  takes: 'objects',
  rests: layer7,
  fields: {
    method: { takes: 'text', rests: layer7 },
    path: { takes: 'text', rests: layer7 },
    host: { takes: 'text', rests: layer7 },
    headers: { takes: 'texts', rests: layer7 },
    headerMatches: { takes: 'any', rests: layer7 },
  },
};

const portRules: PolicyField = {
  takes: 'object',
  rests: layer7,
  fields: {
    http,
    dns: { takes: 'objects', rests: layer7, fields: dnsName },
    kafka: { takes: 'any', rests: removed },
    l7: { takes: 'any', rests: removed },
    l7proto: { takes: 'text', rests: removed },
  },
};

const toPorts: PolicyField = {
  takes: 'objects',
  rests: portRule,
  fields: {
    ports,
    rules: portRules,
    serverNames: { takes: 'texts', rests: layer7 },
    listener: { takes: 'any', rests: 'unchecked' },
    terminatingTLS: { takes: 'any', rests: 'unchecked' },
    originatingTLS: { takes: 'any', rests: 'unchecked' },
  },
};

const deniedPorts: PolicyField = {
  takes: 'objects',
  rests: portRule,
  fields: { ports },
};

const sources: PolicyFields = {
  fromEndpoints: { takes: 'selectors', rests: engine },
  fromRequires: { takes: 'selectors', rests: 'unchecked' },
  fromEntities: entities,
  fromCIDR: { takes: 'texts', rests: engine },
  fromCIDRSet: cidrSet,
  fromNodes: { takes: 'selectors', rests: 'unchecked' },
  fromGroups: { takes: 'any', rests: groups },
};

const destinations: PolicyFields = {
  toEndpoints: { takes: 'selectors', rests: engine },
  toRequires: { takes: 'selectors', rests: 'unchecked' },
  toEntities: entities,
  toCIDR: {
    takes: 'texts',
    rests: engine,
    cases: [agentAddress],
  },
  toCIDRSet: {
    ...cidrSet,
    fields: { ...cidrSet.fields, cidr: { ...cidrSet.fields.cidr, cases: [agentAddress] } },
  },
  toNodes: { takes: 'selectors', rests: 'unchecked' },
  toServices: { takes: 'any', rests: sets },
  toGroups: { takes: 'any', rests: groups },
};

const authentication: PolicyField = {
  takes: 'object',
  rests: 'unchecked',
  fields: { mode: { takes: 'text', rests: 'unchecked' } },
};

const allowed = { icmps, toPorts, authentication } as const satisfies PolicyFields;
const denied = { icmps, toPorts: deniedPorts } as const satisfies PolicyFields;

/** A selector of nodes makes the policy one of the host. */
export const nodeSelector: PolicyField = {
  takes: 'selector',
  decides: true,
  rests: {
    feature: 'policy.host',
    except: [
      {
        modes: ['cilium-overlay', 'cilium-kpr', 'cilium-eni', 'cilium-native'],
        verdict: 'enforced',
        needs: '`hostFirewall.enabled=true`, and no IPsec',
      },
    ],
  },
};

const defaultDeny = { feature: 'policy.default-deny' } as const satisfies FieldGrounds;

/** Fields of a rule besides its selector of endpoints. */
export const ruleFields: PolicyFields = {
  description: { takes: 'text', rests: 'form' },
  labels: { takes: 'any', rests: 'form' },
  log: { takes: 'any', rests: 'unchecked' },
  enableDefaultDeny: {
    takes: 'object',
    rests: defaultDeny,
    fields: {
      ingress: { takes: 'flag', rests: defaultDeny },
      egress: { takes: 'flag', rests: defaultDeny },
    },
  },
  ingress: { takes: 'objects', rests: engine, fields: { ...sources, ...allowed } },
  ingressDeny: { takes: 'objects', rests: denial, fields: { ...sources, ...denied } },
  egress: {
    takes: 'objects',
    rests: engine,
    fields: {
      ...destinations,
      ...allowed,
      toFQDNs: { takes: 'objects', rests: byName, fields: dnsName },
    },
  },
  egressDeny: { takes: 'objects', rests: denial, fields: { ...destinations, ...denied } },
};

/** What AWS supports of the kinds of Cilium in its build. */
export const notOnHybridNodes = {
  modes: ['cilium-aws-build'],
  verdict: 'enforced',
  needs: 'EKS Anywhere: on hybrid nodes AWS does not support the kinds of Cilium',
  feature: 'policy.summary',
} as const;
