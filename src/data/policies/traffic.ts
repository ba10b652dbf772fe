import type { PolicyIntent } from '../policy.ts';
import { catalogue, clusterDns, web } from '../policy-actors.ts';

const https = [{ protocol: 'TCP', port: 443 }] as const;
const toPartner = {
  action: 'allow',
  peers: [{ kind: 'range', cidr: '203.0.113.0/24' }],
  ports: https,
} as const;
const toPayments = {
  action: 'allow',
  peers: [{ kind: 'name', name: 'api.payments.example' }],
  ports: https,
} as const;

/** The Baseline tier yields to NetworkPolicy, and being selected closes nothing. */
const partnerInBaseline = {
  precedence: 'yields',
  egress: { otherwise: 'left alone', rules: [toPartner] },
} as const;

/** Letting chosen traffic through: by address, by name, by request. */
export const traffic = {
  'egress-cidr': {
    name: 'Egress to a CIDR',
    does: 'Pods labelled `app: web` may open HTTPS connections to a range outside the cluster.',
    why: 'A partner or a data centre is known by its addresses. Beside default deny, this is the one way out.',
    verify:
      'A pod labelled `app: web` opens a connection to an address of the range on port 443; one to port 80 there, or to any other address, times out.',
    undo: 'Delete the policy; under default deny the range is shut again, without it everything is open.',
    intends: {
      name: 'web-to-partner',
      selects: web,
      precedence: 'adds',
      order: 200,
      egress: { otherwise: 'denied', rules: [toPartner] },
    },
    answers: {
      networkpolicy: {
        kind: 'written',
        remark:
          '`ipBlock` is for addresses outside the cluster; on Cilium it by default spares pods and nodes even where their addresses fall into the block.',
        claims: [
          { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
          { feature: 'policy.k8s-networkpolicy', cni: 'calico' },
          { feature: 'policy.k8s-networkpolicy', cni: 'cilium' },
        ],
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          'It only allows: nothing is denied by being selected, so the closing has to come from a later rule such as the baseline above.',
        instead: partnerInBaseline,
        claims: [
          { feature: 'policy.admin-network-policy', cni: 'calico' },
          { feature: 'policy.admin-network-policy', cni: 'cilium' },
        ],
      },
      calico: {
        kind: 'written',
        remark:
          'Where several policies need the range, a network set holds it once and rules find it by label.',
        claims: [{ feature: 'policy.network-sets', cni: 'calico' }],
      },
      cilium: {
        kind: 'written',
        remark:
          'Ranges that occur more than once belong into a `CiliumCIDRGroup`, to which rules refer by name or label.',
        claims: [{ feature: 'policy.network-sets', cni: 'cilium' }],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'A peer holds a limited list of networks and there are no named sets, so long lists are repeated from policy to policy.',
        instead: partnerInBaseline,
        claims: [{ feature: 'policy.network-sets', cni: 'amazon-vpc-cni' }],
      },
    },
  },
  'egress-fqdn': {
    name: 'FQDN egress',
    does: 'Pods labelled `app: web` may open HTTPS connections to one DNS name, whatever its addresses are today.',
    why: 'The addresses of a cloud service change, and a CIDR wide enough for all of them allows the neighbours too.',
    verify:
      'A call of `https://api.payments.example` from such a pod is answered, and one of another name times out although the name resolves.',
    undo: 'Delete the policy; under default deny the name is shut again.',
    intends: {
      name: 'web-to-payments',
      selects: web,
      precedence: 'adds',
      order: 300,
      egress: { otherwise: 'denied', rules: [toPayments] },
    },
    answers: {
      networkpolicy: {
        kind: 'impossible',
        because: 'the kind knows labels, address blocks and ports, and has no field for names.',
        claims: [{ feature: 'policy.k8s-networkpolicy', cni: 'cilium' }],
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          '`domainNames` is in the experimental channel of the CRD: Cilium takes it while its L7 proxy runs, Calico covers other fields of that channel only.',
        instead: {
          precedence: 'yields',
          egress: { otherwise: 'left alone', rules: [toPayments] },
        },
        claims: [
          { feature: 'policy.admin-network-policy', cni: 'calico' },
          { feature: 'policy.admin-network-policy', cni: 'cilium' },
        ],
      },
      calico: {
        kind: 'impossible',
        because:
          'rules of open-source Calico have no `domains` field; names come with a paid edition.',
        claims: [{ feature: 'policy.fqdn', cni: 'calico' }],
      },
      cilium: {
        kind: 'written',
        remark:
          'The first rule shows lookups to the DNS proxy, the second allows the addresses that it saw in the answers.',
        instead: {
          egress: {
            otherwise: 'denied',
            rules: [
              {
                action: 'allow',
                peers: [clusterDns],
                ports: [{ protocol: 'any', port: 53 }],
                lookups: ['*'],
              },
              toPayments,
            ],
          },
        },
        claims: [{ feature: 'policy.fqdn', cni: 'cilium' }],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'Enforced on EKS Auto Mode nodes only: elsewhere the object is accepted, and the isolated pods do not reach the name.',
        instead: {
          egress: {
            otherwise: 'denied',
            rules: [
              {
                action: 'allow',
                peers: [{ kind: 'range', cidr: '0.0.0.0/0' }],
                ports: [
                  { protocol: 'UDP', port: 53 },
                  { protocol: 'TCP', port: 53 },
                ],
              },
              toPayments,
            ],
          },
        },
        claims: [{ feature: 'policy.fqdn', cni: 'amazon-vpc-cni' }],
      },
    },
  },
  'l7-http': {
    name: 'L7 HTTP rule',
    does: 'Pods labelled `app: web` may read products from the pods labelled `app: catalogue`, by GET and below one path; other requests are refused.',
    why: 'A port rule allows every method on every path. Read and write on one port can only be told apart in the request.',
    verify:
      'A GET below `/products` is answered; a POST there, or a GET of another path, is refused with status 403.',
    undo: 'Delete the policy. Under default deny the port is then shut, and the proxy no longer stands in the way.',
    intends: {
      name: 'web-reads-catalogue',
      selects: catalogue,
      precedence: 'adds',
      order: 400,
      ingress: {
        otherwise: 'denied',
        rules: [
          {
            action: 'allow',
            peers: [web],
            ports: [{ protocol: 'TCP', port: 8080 }],
            requests: [{ method: 'GET', path: '/products*' }],
          },
        ],
      },
    },
    answers: {
      networkpolicy: {
        kind: 'impossible',
        because: 'the kind ends at ports and does not read requests.',
        claims: [
          { feature: 'policy.k8s-networkpolicy', cni: 'cilium' },
          { feature: 'policy.l7', cni: 'amazon-vpc-cni' },
        ],
      },
      clusternetworkpolicy: {
        kind: 'impossible',
        because: 'its rules end at protocol and port, and HTTP is no part of the kind.',
        claims: [{ feature: 'policy.admin-network-policy', cni: 'cilium' }],
      },
      calico: {
        kind: 'written',
        remark:
          'It takes Istio sidecars that ask the authoriser of Calico, works for ingress and with `Allow` only, and was broken for several releases.',
        claims: [{ feature: 'policy.l7', cni: 'calico' }],
      },
      cilium: {
        kind: 'written',
        remark:
          'Envoy answers a refused request with status 403; a second rule that allows the port without `http` makes this one void.',
        claims: [{ feature: 'policy.l7', cni: 'cilium' }],
      },
      'vpc-cni': {
        kind: 'impossible',
        because: 'every kind of the VPC CNI ends at address, port and transport protocol.',
        claims: [{ feature: 'policy.l7', cni: 'amazon-vpc-cni' }],
      },
    },
  },
} as const satisfies Record<string, PolicyIntent>;
