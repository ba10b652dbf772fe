import type { FieldCase, PolicyField, PolicyFields, PolicyKind } from '../policy-field.ts';
import {
  agentOn,
  autoModeOn,
  clusterRange,
  containerPort,
  ipv4Egress,
  otherFamily,
  ownedPods,
  podIdentity,
  portRule,
  sctp,
  standard,
} from './grounds.ts';
import { vpcAgent, vpcEngine } from './modes.ts';

const windowsNames = {
  modes: ['calico-windows'],
  verdict: 'not',
  says: 'The driver skips rules with named ports, with a line in its log.',
} as const;

const ingressName = {
  name: 'a name',
  when: { form: 'name' },
  rests: {
    ...portRule,
    except: [
      windowsNames,
      {
        modes: vpcEngine,
        verdict: 'part',
        says: 'It opens every number that the name has on any selected pod, on each of them.',
        interaction: 'policy-named-port',
      },
    ],
  },
} as const satisfies FieldCase;

const egressName = {
  name: 'a name',
  when: { form: 'name' },
  rests: {
    ...portRule,
    except: [
      windowsNames,
      {
        modes: vpcEngine,
        verdict: 'part',
        says: 'A name counts for peers by selector alone: not with an `ipBlock`, and not without peers.',
        interaction: 'policy-named-port',
      },
    ],
  },
} as const satisfies FieldCase;

const except: PolicyField = {
  takes: 'texts',
  rests: {
    ...standard,
    except: [
      {
        modes: ['calico-windows'],
        verdict: 'not',
        says: 'It becomes a negated match, and the driver skips rules with those.',
      },
      {
        modes: vpcAgent,
        verdict: 'part',
        says: 'The excepted range is shut for wider rules of the same pod, too.',
        interaction: 'policy-except',
      },
    ],
  },
};

const protocol: PolicyField = {
  takes: 'text',
  rests: portRule,
  values: ['TCP', 'UDP', 'SCTP'],
  cases: [sctp],
};

const byLabels = {
  podSelector: { takes: 'selector', rests: standard },
  namespaceSelector: { takes: 'selector', rests: standard },
} as const satisfies PolicyFields;

/** Peers of an ingress rule. */
const sources = {
  ...byLabels,
  ipBlock: {
    takes: 'object',
    rests: standard,
    fields: {
      cidr: { takes: 'text', rests: standard, cases: [...otherFamily, clusterRange] },
      except,
    },
  },
} as const satisfies PolicyFields;

/** Peers of an egress rule. */
export const destinations = {
  ...byLabels,
  ipBlock: {
    takes: 'object',
    rests: standard,
    fields: {
      cidr: { takes: 'text', rests: standard, cases: [...otherFamily, clusterRange, podIdentity] },
      except,
    },
  },
} as const satisfies PolicyFields;

export const ingress: PolicyField = {
  takes: 'objects',
  rests: standard,
  fields: {
    from: { takes: 'objects', rests: standard, fields: sources },
    ports: {
      takes: 'objects',
      rests: portRule,
      fields: {
        protocol,
        port: { takes: 'mixed', rests: portRule, cases: [ingressName] },
        endPort: { takes: 'number', rests: portRule },
      },
    },
  },
};

export const egressPorts: PolicyField = {
  takes: 'objects',
  rests: portRule,
  fields: {
    protocol,
    port: {
      takes: 'mixed',
      rests: { ...portRule, except: [containerPort] },
      cases: [egressName],
    },
    endPort: {
      takes: 'number',
      rests: {
        ...portRule,
        except: [
          {
            modes: vpcEngine,
            verdict: 'part',
            says: 'For the cluster IP of a Service the first port of the range alone is looked up.',
            interaction: 'policy-service-port',
          },
        ],
      },
    },
  },
};

export const podSelector: PolicyField = {
  takes: 'selector',
  rests: { ...standard, except: [ownedPods] },
};

export const policyTypes: PolicyField = {
  takes: 'texts',
  rests: standard,
  values: ['Ingress', 'Egress'],
  cases: [
    {
      name: 'Egress',
      when: { is: ['Egress'] },
      rests: { ...standard, except: [ipv4Egress] },
    },
  ],
};

/** What the kind of Kubernetes has under `spec`. */
export const networkPolicySpec: PolicyFields = {
  podSelector,
  policyTypes,
  ingress,
  egress: {
    takes: 'objects',
    rests: { ...standard, except: [ipv4Egress] },
    fields: {
      to: { takes: 'objects', rests: standard, fields: destinations },
      ports: egressPorts,
    },
  },
};

export const networkPolicyKinds: readonly PolicyKind[] = [
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    dialect: 'networkpolicy',
    scope: 'namespace',
    readBy: ['amazon-vpc-cni', 'calico', 'cilium'],
    rests: { ...standard, except: [agentOn, autoModeOn] },
    required: ['spec', 'spec.podSelector'],
    otherVersions: [
      {
        apiVersion: 'extensions/v1beta1',
        remedy: 'Write `networking.k8s.io/v1`, the version that the modes were held against.',
      },
    ],
    fields: { spec: { takes: 'object', rests: standard, fields: networkPolicySpec } },
  },
];
