/** The two kinds named ClusterNetworkPolicy: upstream and AWS. They differ in ports and in limits. */
import {
  type Properties,
  cidr,
  domainName,
  fields,
  kindSchema,
  labelSelector,
  list,
  oneOfFields,
  port,
  text,
  transport,
} from './common.ts';

const action = { enum: ['Accept', 'Deny', 'Pass'] };
const name = { type: 'string', maxLength: 100 };
const pods = fields(
  { namespaceSelector: labelSelector, podSelector: labelSelector },
  'namespaceSelector',
  'podSelector',
);
const inside = { namespaces: labelSelector, pods };
const outside = {
  networks: list(cidr, { minItems: 1, maxItems: 25 }),
  domainNames: list(domainName, { minItems: 1, maxItems: 25 }),
};

/** Names can only be accepted. */
const acceptsNames = {
  if: {
    properties: { to: { contains: { type: 'object', required: ['domainNames'] } } },
  },
  then: { properties: { action: { const: 'Accept' } } },
};

function specOf(most: number, ports: Properties, extraPeers: Properties) {
  const peers = (criteria: Properties) =>
    list(oneOfFields(criteria), { minItems: 1, maxItems: most });
  const to = peers({ ...inside, ...outside, ...extraPeers });
  return fields(
    {
      tier: { enum: ['Admin', 'Baseline'] },
      priority: { type: 'integer', minimum: 0, maximum: 1000 },
      subject: oneOfFields(inside),
      ingress: list(fields({ name, action, from: peers(inside), ...ports }, 'action', 'from'), {
        maxItems: most,
      }),
      egress: list(
        { ...fields({ name, action, to, ...ports }, 'action', 'to'), ...acceptsNames },
        { maxItems: most },
      ),
    },
    ...['tier', 'priority', 'subject'],
  );
}

const range = (extra: Properties = {}) =>
  fields({ start: port, end: port, ...extra }, 'start', 'end');
const destinationPort = oneOfFields({ number: port, range: range() });
const protocol = { ...fields({ destinationPort }), minProperties: 1 };
const protocols = list(
  oneOfFields({ tcp: protocol, udp: protocol, sctp: protocol, destinationNamedPort: text }),
  { minItems: 1, maxItems: 25 },
);

/**
 * `config/crd/experimental/policy.networking.k8s.io_clusternetworkpolicies.yaml` of
 * kubernetes-sigs/network-policy-api; the standard channel lacks `domainNames` and `nodes`.
 */
export const clusterNetworkPolicy = kindSchema({
  apiVersion: 'policy.networking.k8s.io/v1alpha2',
  kind: 'ClusterNetworkPolicy',
  scope: 'cluster',
  spec: specOf(25, { protocols }, { nodes: labelSelector }),
});

const ports = list(
  oneOfFields({
    portNumber: fields({ protocol: transport, port }, 'protocol', 'port'),
    portRange: range({ protocol: transport }),
    namedPort: text,
  }),
  { minItems: 1, maxItems: 100 },
);

/**
 * `config/crd/bases/networking.k8s.aws_clusternetworkpolicies.yaml` of
 * aws/amazon-network-policy-controller-k8s.
 */
export const awsClusterNetworkPolicy = kindSchema({
  apiVersion: 'networking.k8s.aws/v1alpha1',
  kind: 'ClusterNetworkPolicy',
  scope: 'cluster',
  spec: specOf(100, { ports }, {}),
});
