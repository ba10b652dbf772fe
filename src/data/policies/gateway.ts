import type { PolicyIntent } from '../policy.ts';
import { web } from '../policy-actors.ts';

/** A way out with an address that the other side knows. */
export const gateway = {
  'egress-gateway': {
    name: 'Egress gateway with a policy',
    does: 'Pods labelled `app: web` may open HTTPS connections to the range of a partner, and leave by a gateway node, with the address `10.0.9.10` as their source. Two objects: the gateway steers and closes nothing, the policy allows and closes the rest.',
    why: 'The firewall of the partner admits one address, and pods have a new one each time. Without the policy any other pod could still call the partner, under the address of the node.',
    verify:
      'The log of the partner, or of a server of yours in that range, shows `10.0.9.10`. A call of another address times out, and so does one of the partner from a pod without the label under default deny.',
    undo: 'Delete the gateway first: calls then leave with the address of their node, which the partner refuses. Then delete the policy.',
    bites: ['eni-egress-gateway', 'chain-egress-gateway'],
    sources: [
      {
        document: 'cilium/egress-gateway',
        lines: [
          [13, 20],
          [55, 56],
          [161, 162],
        ],
        passage: 'What it does and takes; pods of a namespace',
      },
    ],
    intends: {
      name: 'web-to-partner-gateway',
      selects: web,
      precedence: 'adds',
      order: 210,
      egress: {
        otherwise: 'denied',
        rules: [
          {
            action: 'allow',
            peers: [{ kind: 'range', cidr: '203.0.113.0/24' }],
            ports: [{ protocol: 'TCP', port: 443 }],
          },
        ],
      },
      exit: { nodes: { role: 'egress' }, address: '10.0.9.10' },
    },
    answers: {
      networkpolicy: {
        kind: 'impossible',
        because:
          'the kind allows connections and has no word for the way that they take; the recipe for a CIDR is its half of this one.',
        claims: [{ feature: 'policy.k8s-networkpolicy', cni: 'cilium' }],
      },
      clusternetworkpolicy: {
        kind: 'impossible',
        because: 'its rules accept, deny or pass on, and steer nothing.',
        claims: [{ feature: 'policy.deny-and-order', cni: 'amazon-vpc-cni' }],
      },
      calico: {
        kind: 'impossible',
        because:
          'egress gateways come with a paid edition; open source turns the address of a pod into that of its node.',
        claims: [{ feature: 'security.egress-gateway', cni: 'calico' }],
      },
      cilium: {
        kind: 'written',
        remark:
          'Both objects name the same pods and the same range. A new pod may first leave with another address; where no node matches, traffic is dropped.',
        claims: [
          { feature: 'security.egress-gateway', cni: 'cilium' },
          { feature: 'policy.default-deny', cni: 'cilium' },
        ],
      },
      'vpc-cni': {
        kind: 'impossible',
        because:
          'no setting gives chosen pods an address of their own on the way out: it is that of the node or of a NAT gateway.',
        claims: [{ feature: 'security.egress-gateway', cni: 'amazon-vpc-cni' }],
      },
    },
  },
} as const satisfies Record<string, PolicyIntent>;
