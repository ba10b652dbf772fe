import type { FieldGrounds, PolicyField, PolicyFields } from '../policy-field.ts';
import { byName, portRule } from './grounds.ts';
import { calicoEngine } from './modes.ts';

/** The engine of Calico; what it lacks in a mode has a field or a case of its own. */
export const engine = {
  feature: 'policy.summary',
  inPart: 'enforced',
} as const satisfies FieldGrounds;

/** Actions, order and tiers. */
export const order = {
  feature: 'policy.deny-and-order',
  inPart: 'enforced',
} as const satisfies FieldGrounds;

export const accounts = { feature: 'policy.service-account' } as const satisfies FieldGrounds;
export const sets = { feature: 'policy.network-sets' } as const satisfies FieldGrounds;

/** What the driver for Windows leaves out. */
const skipped = {
  modes: ['calico-windows'],
  verdict: 'not',
  says: 'The driver skips rules with negated matches, with a line in its log.',
} as const;

const negated = { ...engine, except: [skipped] } as const satisfies FieldGrounds;
const negatedPort = { ...portRule, except: [skipped] } as const satisfies FieldGrounds;

/** Ranges, of which Windows takes those of IPv4. */
export const nets: PolicyField = {
  takes: 'texts',
  rests: engine,
  cases: [
    {
      name: 'a range of IPv6',
      when: { form: 'ipv6' },
      rests: {
        ...engine,
        except: [
          {
            modes: ['calico-windows'],
            verdict: 'not',
            says: 'HNS rules of Calico are for IPv4 alone.',
          },
        ],
      },
    },
  ],
};

const protocol: PolicyField = {
  takes: 'mixed',
  rests: portRule,
  cases: [
    {
      name: 'SCTP',
      when: { is: ['SCTP'] },
      rests: {
        ...portRule,
        except: [
          { modes: ['calico-ebpf'], verdict: 'not', says: 'The programs do not support SCTP.' },
        ],
      },
    },
    {
      name: 'ICMPv6 or UDPLite by name',
      when: { is: ['ICMPv6', 'UDPLite'] },
      rests: {
        ...portRule,
        except: [
          {
            modes: ['calico-ebpf'],
            verdict: 'not',
            says: 'By the code it is compared as protocol 0; write its number.',
          },
        ],
      },
    },
  ],
};

const windowsIcmp = {
  modes: ['calico-windows'],
  verdict: 'not',
  says: 'The driver skips rules with an ICMP type or code.',
} as const;

/** A type, and a code beside it. */
const icmp: PolicyField = {
  takes: 'object',
  rests: portRule,
  fields: {
    type: { takes: 'number', rests: { ...portRule, except: [windowsIcmp] } },
    code: {
      takes: 'number',
      rests: {
        ...portRule,
        except: [
          windowsIcmp,
          {
            modes: ['calico-nftables'],
            verdict: 'part',
            says: 'A type with a code becomes a match that `nft` may refuse, by the code of v3.32.1.',
          },
        ],
      },
    },
  },
};

const ports: PolicyField = {
  takes: 'mixes',
  rests: portRule,
  cases: [
    {
      name: 'a name',
      when: { form: 'name' },
      rests: {
        ...portRule,
        except: [
          {
            modes: ['calico-windows'],
            verdict: 'not',
            says: 'The driver skips rules with named ports, with a line in its log.',
          },
        ],
      },
    },
  ],
};

const entity: PolicyFields = {
  nets,
  notNets: { takes: 'texts', rests: negated },
  selector: { takes: 'text', rests: engine },
  notSelector: { takes: 'text', rests: negated },
  namespaceSelector: { takes: 'text', rests: engine },
  ports,
  notPorts: { takes: 'mixes', rests: negatedPort },
  serviceAccounts: {
    takes: 'object',
    rests: accounts,
    fields: {
      names: { takes: 'texts', rests: accounts },
      selector: { takes: 'text', rests: accounts },
    },
  },
  services: {
    takes: 'object',
    rests: sets,
    fields: { name: { takes: 'text', rests: sets }, namespace: { takes: 'text', rests: sets } },
  },
};

/** `source` and `destination` of a rule that may name no domains. */
const withDomains: PolicyFields = { ...entity, domains: { takes: 'texts', rests: byName } };

const http = { feature: 'policy.l7', inPart: 'enforced' } as const satisfies FieldGrounds;
const withIstio = {
  modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf'],
  verdict: 'enforced',
  needs: 'Istio sidecars with the Dikastes sidecar of Calico',
} as const;

const httpMatch = {
  takes: 'object',
  fields: {
    methods: { takes: 'texts', rests: http },
    paths: {
      takes: 'objects',
      rests: http,
      fields: { exact: { takes: 'text', rests: http }, prefix: { takes: 'text', rests: http } },
    },
  },
} as const satisfies Omit<PolicyField, 'rests'>;

const rule: PolicyFields = {
  action: {
    takes: 'text',
    rests: order,
    values: ['Allow', 'Deny', 'Log', 'Pass'],
    cases: [
      {
        name: 'Log',
        when: { is: ['Log'] },
        rests: {
          ...order,
          except: [
            { modes: ['calico-windows'], verdict: 'not', says: '`Log` does not work on Windows.' },
            {
              modes: ['calico-ebpf'],
              verdict: 'enforced',
              needs: 'Linux 5.16 or later, and an `Allow` rule right after',
            },
          ],
        },
      },
    ],
  },
  metadata: { takes: 'any', rests: 'form' },
  ipVersion: { takes: 'number', rests: engine },
  protocol,
  notProtocol: { takes: 'mixed', rests: negatedPort },
  icmp,
  notICMP: {
    takes: 'object',
    rests: negatedPort,
    fields: {
      type: { takes: 'number', rests: negatedPort },
      code: { takes: 'number', rests: negatedPort },
    },
  },
};

export const ingress: PolicyField = {
  takes: 'objects',
  rests: engine,
  fields: {
    ...rule,
    source: { takes: 'object', rests: engine, fields: withDomains },
    destination: { takes: 'object', rests: engine, fields: entity },
    http: { ...httpMatch, rests: { ...http, except: [withIstio] } },
  },
};

export const egress: PolicyField = {
  takes: 'objects',
  rests: engine,
  fields: {
    ...rule,
    source: { takes: 'object', rests: engine, fields: entity },
    destination: { takes: 'object', rests: engine, fields: withDomains },
    http: {
      ...httpMatch,
      rests: {
        ...http,
        except: [
          {
            modes: calicoEngine,
            verdict: 'not',
            says: 'HTTP is matched on ingress alone.',
          },
        ],
      },
    },
  },
};
