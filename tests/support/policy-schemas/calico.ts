/** Kinds of `projectcalico.org/v3`: `api/config/crd/` of projectcalico/calico, open-source fields only. */
import {
  type Schema,
  anyPort,
  cidr,
  fields,
  flag,
  kindSchema,
  list,
  port,
  text,
} from './common.ts';

const selector = { type: 'string', maxLength: 1024 };
const order = { type: 'number' };
const protocol = {
  anyOf: [
    { enum: ['TCP', 'UDP', 'ICMP', 'ICMPv6', 'SCTP', 'UDPLite'] },
    { type: 'integer', minimum: 1, maximum: 255 },
  ],
};
const ports = list({ ...anyPort, format: 'port-name-or-range' }, { maxItems: 50 });
const nets = list(cidr, { maxItems: 256 });
const entity = fields({
  nets,
  notNets: nets,
  selector,
  notSelector: selector,
  namespaceSelector: selector,
  ports,
  notPorts: ports,
  serviceAccounts: fields({ names: list(text), selector }),
  services: fields({ name: text, namespace: text }, 'name'),
});
const icmp = fields({
  type: { type: 'integer', minimum: 0, maximum: 254 },
  code: { type: 'integer', minimum: 0, maximum: 255 },
});
const http = fields({
  methods: list(text, { maxItems: 20 }),
  paths: list(
    { ...fields({ exact: text, prefix: text }), minProperties: 1, maxProperties: 1 },
    { maxItems: 20 },
  ),
});

/** HTTP is matched by rules that allow. */
const allowsHttp = {
  if: { required: ['http'] },
  then: { properties: { action: { const: 'Allow' }, protocol: { const: 'TCP' } } },
};
const rule = {
  ...fields(
    {
      action: { enum: ['Allow', 'Deny', 'Log', 'Pass'] },
      ipVersion: { enum: [4, 6] },
      protocol,
      notProtocol: protocol,
      icmp,
      notICMP: icmp,
      source: entity,
      destination: entity,
      http,
    },
    'action',
  ),
  ...allowsHttp,
};
const policy = {
  tier: text,
  order,
  selector,
  serviceAccountSelector: selector,
  types: list({ enum: ['Ingress', 'Egress'] }, { minItems: 1, maxItems: 2 }),
  ingress: list(rule, { maxItems: 1024 }),
  egress: list(rule, { maxItems: 1024 }),
  performanceHints: list({ const: 'AssumeNeededOnEveryNode' }),
};
const globalPolicy = {
  ...policy,
  namespaceSelector: selector,
  applyOnForward: flag,
  preDNAT: flag,
  doNotTrack: flag,
};
const staged = { stagedAction: { enum: ['Set', 'Delete', 'Learn', 'Ignore'] } };

function kind(name: string, scope: 'namespace' | 'cluster', spec: Schema) {
  return kindSchema({ apiVersion: 'projectcalico.org/v3', kind: name, scope, spec });
}

export const calicoKinds: readonly Schema[] = [
  kind('NetworkPolicy', 'namespace', fields(policy)),
  kind('StagedNetworkPolicy', 'namespace', fields({ ...policy, ...staged })),
  kind('GlobalNetworkPolicy', 'cluster', fields(globalPolicy)),
  kind('Tier', 'cluster', fields({ order, defaultAction: { enum: ['Deny', 'Pass'] } })),
  kind(
    'HostEndpoint',
    'cluster',
    fields({
      node: text,
      interfaceName: { type: 'string', maxLength: 15 },
      expectedIPs: list(text),
      profiles: list(text),
      ports: list(fields({ name: text, protocol, port }, 'name', 'port')),
    }),
  ),
];
