import type { PolicyIntent } from '../policy.ts';
import { web } from '../policy-actors.ts';
import { aws, upstream } from './grounds.ts';

const http = [{ protocol: 'TCP', port: 80 }] as const;
const toAgent = {
  action: 'allow',
  peers: [{ kind: 'range', cidr: '169.254.170.23/32' }],
  ports: http,
} as const;

/** Where pods get credentials of the cloud. */
export const credentials = {
  'pod-identity': {
    name: 'Credentials by EKS Pod Identity',
    does: 'Pods labelled `app: web` may reach the agent of EKS Pod Identity on their node, at `169.254.170.23`, in IPv6 clusters at `fd00:ec2::23`, on port 80. The metadata of the instance stays shut.',
    why: 'Closed egress takes the AWS credentials away with the rest, and what fails first is some call of an SDK, far from the cause.',
    verify:
      'In such a pod `curl -m 2 http://169.254.170.23/` gets an answer, if only an error, and `curl -m 2 http://169.254.169.254/` times out. Calls of AWS itself take rules of their own.',
    undo: 'Delete the policy; under default deny the pods keep the credentials they hold until these run out, and get no new ones.',
    bites: ['policy-imds', 'pod-identity-cilium', 'sgp-strict-link-local', 'v4-rules-in-v6'],
    intends: {
      name: 'web-to-pod-identity',
      selects: web,
      precedence: 'adds',
      order: 260,
      egress: { otherwise: 'denied', rules: [toAgent] },
    },
    answers: {
      networkpolicy: {
        kind: 'written',
        remark:
          'One address, not the range of link-local ones: that would open the metadata too. Under Cilium no block admits the agent.',
        claims: [
          { feature: 'policy.imds-pod-identity', cni: 'amazon-vpc-cni' },
          { feature: 'policy.imds-pod-identity', cni: 'calico' },
          { feature: 'policy.imds-pod-identity', cni: 'cilium' },
        ],
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          'For Calico: in Cilium the agent is the node, and `networks` of this kind matches no node by default.',
        instead: {
          precedence: 'yields',
          egress: { otherwise: 'left alone', rules: [toAgent] },
        },
        claims: [...upstream, { feature: 'policy.imds-pod-identity', cni: 'cilium' }],
      },
      calico: {
        kind: 'written',
        remark:
          'What a pod sends to its own node meets the egress policy of the pod first; operator and `calico.yaml` let it in after that.',
        claims: [{ feature: 'policy.imds-pod-identity', cni: 'calico' }],
      },
      cilium: {
        kind: 'written',
        remark:
          'The agent runs on the host network of the same node, which is the entity `host`; the port keeps the rest of the node shut.',
        instead: {
          egress: {
            otherwise: 'denied',
            rules: [{ action: 'allow', peers: [{ kind: 'entity', entity: 'host' }], ports: http }],
          },
        },
        claims: [{ feature: 'policy.imds-pod-identity', cni: 'cilium' }],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'In the Admin tier over all namespaces it would settle the matter once. Pods with security groups do not reach the agent under `strict`.',
        instead: {
          precedence: 'yields',
          egress: { otherwise: 'left alone', rules: [toAgent] },
        },
        claims: [{ feature: 'policy.imds-pod-identity', cni: 'amazon-vpc-cni' }, ...aws],
      },
    },
  },
} as const satisfies Record<string, PolicyIntent>;
