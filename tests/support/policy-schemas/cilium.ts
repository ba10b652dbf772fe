/**
 * The two policy kinds of `cilium.io/v2`: `pkg/k8s/apis/cilium.io/client/crds/v2/` of cilium/cilium,
 * without TLS interception, listeners, mutual authentication and `specs`.
 */
import {
  type Properties,
  type Schema,
  cidr,
  fields,
  flag,
  kindSchema,
  labelSelector,
  list,
  port,
  text,
} from './common.ts';

const ports = list(
  fields(
    {
      port: { type: 'string', format: 'port-name-or-number' },
      endPort: port,
      protocol: { enum: ['TCP', 'UDP', 'SCTP', 'ANY'] },
    },
    'port',
  ),
  { maxItems: 40 },
);
const dnsName = {
  ...fields({ matchName: text, matchPattern: text }),
  minProperties: 1,
  maxProperties: 1,
};
const http = fields({ method: text, path: text, host: text, headers: list(text) });
const portRules = fields({ http: list(http), dns: list(dnsName) });
const allowedPorts = list(fields({ ports, rules: portRules, serverNames: list(text) }));
const deniedPorts = list(fields({ ports }));
const entities = list({
  enum: [
    ...['all', 'world', 'world-ipv4', 'world-ipv6', 'cluster', 'host', 'remote-node', 'init'],
    ...['health', 'unmanaged', 'ingress', 'kube-apiserver', 'none'],
  ],
});
const cidrSet = list(
  fields({
    cidr,
    cidrGroupRef: text,
    cidrGroupSelector: labelSelector,
    except: list(cidr),
  }),
);
const icmps = list(
  fields({
    fields: list(
      fields({ family: { enum: ['IPv4', 'IPv6'] }, type: { type: ['integer', 'string'] } }, 'type'),
    ),
  }),
);

/** Peers of one direction: `from…` or `to…`. */
function peers(direction: 'from' | 'to'): Properties {
  return {
    [`${direction}Endpoints`]: list(labelSelector),
    [`${direction}Entities`]: entities,
    [`${direction}CIDR`]: list(cidr),
    [`${direction}CIDRSet`]: cidrSet,
    [`${direction}Nodes`]: list(labelSelector),
  };
}

const denied = { icmps, toPorts: deniedPorts };
const allowed = { icmps, toPorts: allowedPorts };

/** A name shares its rule with no other peer. */
const namesAlone = {
  dependentSchemas: { toFQDNs: { not: { anyOf: Object.keys(peers('to')).map(needs) } } },
};

function needs(field: string): Schema {
  return { required: [field] };
}

const rules = {
  description: text,
  enableDefaultDeny: fields({ ingress: flag, egress: flag }),
  ingress: list(fields({ ...peers('from'), ...allowed })),
  ingressDeny: list(fields({ ...peers('from'), ...denied })),
  egress: list({
    ...fields({ ...peers('to'), ...allowed, toFQDNs: list(dnsName) }),
    ...namesAlone,
  }),
  egressDeny: list(fields({ ...peers('to'), ...denied })),
};
const apiVersion = 'cilium.io/v2';

/** `pkg/k8s/apis/cilium.io/client/crds/v2/ciliumegressgatewaypolicies.yaml`, one gateway alone. */
export const ciliumEgressGatewayPolicy = kindSchema({
  apiVersion,
  kind: 'CiliumEgressGatewayPolicy',
  scope: 'cluster',
  spec: fields(
    {
      selectors: list(
        fields({
          namespaceSelector: labelSelector,
          podSelector: labelSelector,
          nodeSelector: labelSelector,
        }),
        { minItems: 1 },
      ),
      destinationCIDRs: list(cidr, { minItems: 1 }),
      excludedCIDRs: list(cidr),
      egressGateway: {
        ...fields(
          {
            nodeSelector: labelSelector,
            egressIP: { type: 'string', format: 'address' },
            interface: text,
          },
          'nodeSelector',
        ),
        not: { required: ['egressIP', 'interface'] },
      },
    },
    ...['selectors', 'destinationCIDRs', 'egressGateway'],
  ),
});

export const ciliumNetworkPolicy = kindSchema({
  apiVersion,
  kind: 'CiliumNetworkPolicy',
  scope: 'namespace',
  spec: fields({ endpointSelector: labelSelector, ...rules }, 'endpointSelector'),
});

export const ciliumClusterwideNetworkPolicy = kindSchema({
  apiVersion,
  kind: 'CiliumClusterwideNetworkPolicy',
  scope: 'cluster',
  spec: {
    ...fields({ endpointSelector: labelSelector, nodeSelector: labelSelector, ...rules }),
    oneOf: [needs('endpointSelector'), needs('nodeSelector')],
  },
});
