/** NetworkPolicy, and the AWS kind that extends it by names. */
import {
  anyPort,
  cidr,
  domainName,
  fields,
  kindSchema,
  labelSelector,
  list,
  port,
  transport,
} from './common.ts';

const peer = {
  podSelector: labelSelector,
  namespaceSelector: labelSelector,
  ipBlock: fields({ cidr, except: list(cidr) }, 'cidr'),
};
const ports = list(
  fields({
    protocol: transport,
    port: anyPort,
    endPort: port,
  }),
);
const ingress = list(fields({ from: list(fields(peer)), ports }));
const policyTypes = list({ enum: ['Ingress', 'Egress'] });

/** https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/ */
export const networkPolicy = kindSchema({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  scope: 'namespace',
  spec: fields(
    {
      podSelector: labelSelector,
      policyTypes,
      ingress,
      egress: list(fields({ to: list(fields(peer)), ports })),
    },
    'podSelector',
  ),
});

/** A peer by name has no other criterion. */
const namedPeer = {
  ...fields({ ...peer, domainNames: list(domainName, { minItems: 1 }) }),
  dependentSchemas: { domainNames: { maxProperties: 1 } },
};

/**
 * `config/crd/bases/networking.k8s.aws_applicationnetworkpolicies.yaml` of
 * aws/amazon-network-policy-controller-k8s. The resolver there passes over egress rules without
 * peers, so `to` is required here.
 */
export const applicationNetworkPolicy = kindSchema({
  apiVersion: 'networking.k8s.aws/v1alpha1',
  kind: 'ApplicationNetworkPolicy',
  scope: 'namespace',
  spec: fields(
    {
      podSelector: labelSelector,
      policyTypes,
      ingress,
      egress: list(fields({ to: list(namedPeer, { minItems: 1 }), ports }, 'to')),
    },
    'podSelector',
  ),
});
