import type { SourceDocument } from '../model.ts';

export const calicoDocuments = {
  'calico-master/bpf-encap-fragments-icmp': {
    title: 'Flow-based VXLAN device (master)',
    pin: 'calico-master',
    path: 'felix/design/bpf-encap-fragments-icmp.md',
  },
  'calico-master/bpf-overview': {
    title: 'eBPF fast path vs flow creation (master)',
    pin: 'calico-master',
    path: 'felix/design/bpf-overview.md',
  },
  'calico-master/bpf-services': {
    title: 'Same host fast path (master)',
    pin: 'calico-master',
    path: 'felix/design/bpf-services.md',
  },
  'calico-master/bpf-tc-programs': {
    title: 'Attach mechanisms, netkit (master)',
    pin: 'calico-master',
    path: 'felix/design/bpf-tc-programs.md',
  },
  'calico-master/dataplane': {
    title: 'Fail closed while Felix is not running (master)',
    pin: 'calico-master',
    path: 'felix/design/dataplane.md',
  },
  'calico-master/design': {
    title: 'Cluster route programming design (master)',
    pin: 'calico-master',
    path: 'design/cluster-route-programming/DESIGN.md',
  },
  'calico-master/goldmane-design': {
    title: 'Goldmane emitter (master)',
    pin: 'calico-master',
    path: 'goldmane/DESIGN.md',
  },
  'calico-master/ipam-design': {
    title: 'IPAM design (master)',
    pin: 'calico-master',
    path: 'design/ipam/DESIGN.md',
  },
  'calico/bird-sample-license': {
    title: 'Licence of the sample BIRD configuration',
    pin: 'calico',
    path: 'felix/etc/bird/LICENSE.txt',
  },
  'calico/bpf-gpl-readme': {
    title: 'BPF licence',
    pin: 'calico',
    path: 'felix/bpf-gpl/README',
  },
  'calico/calico': {
    title: 'calico.yaml: cpu request',
    pin: 'calico',
    path: 'manifests/calico.yaml',
  },
  'calico/checker': {
    title: 'v3.31.7 source without ALPCheckProvider (backport branch unmerged)',
    pin: 'calico-94bd1d5',
    path: 'app-policy/checker',
  },
  'calico/codeowners': {
    title: 'CODEOWNERS',
    pin: 'calico',
    path: '.github/CODEOWNERS',
  },
  'calico/confd-license': {
    title: 'Licence of confd',
    pin: 'calico',
    path: 'confd/LICENSE',
  },
  'calico/config-params': {
    title: 'Felix config defaults',
    pin: 'calico',
    path: 'felix/config/config_params.go',
  },
  'calico/custom-resources': {
    title: 'custom-resources.yaml',
    pin: 'calico',
    path: 'manifests/custom-resources.yaml',
  },
  'calico/dispatch': {
    title: 'Unknown workload interface is dropped',
    pin: 'calico',
    path: 'felix/rules/dispatch.go',
  },
  'calico/docs-config-params': {
    title: 'Failsafe port defaults',
    pin: 'calico',
    path: 'felix/docs/config-params.md',
  },
  'calico/ec2': {
    title: 'Felix EC2 calls',
    pin: 'calico',
    path: 'felix/aws/ec2.go',
  },
  'calico/goldmane': {
    title: 'Goldmane history size',
    pin: 'calico',
    path: 'goldmane/pkg/goldmane/goldmane.go',
  },
  'calico/license': {
    title: 'LICENSE.md',
    pin: 'calico',
    path: 'LICENSE.md',
  },
  'calico/nat': {
    title: 'Outgoing NAT rules',
    pin: 'calico',
    path: 'felix/rules/nat.go',
  },
  'calico/readme': {
    title: 'README',
    pin: 'calico',
    path: 'README.md',
  },
  'calico/release-notes-v3-31-4': {
    title: 'Release notes in the source of v3.31.4',
    pin: 'calico-6d8c39b',
    path: 'release-notes/v3.31.4-release-notes.md',
  },
  'calico/rule-defs': {
    title: 'nftables dispatch maps',
    pin: 'calico',
    path: 'felix/rules/rule_defs.go',
  },
  'calico/security': {
    title: 'Security policy',
    pin: 'calico',
    path: 'SECURITY.md',
  },
  'calico/static': {
    title: 'FORWARD dispatch for same-host pods',
    pin: 'calico',
    path: 'felix/rules/static.go',
  },
  'calico/topology': {
    title: 'BPF proxy topology',
    pin: 'calico',
    path: 'felix/bpf/proxy/topology.go',
  },
  'calico/typha-readme': {
    title: 'When to use Typha',
    pin: 'calico',
    path: 'typha/README.md',
  },
  'calico/values': {
    title: 'Helm values',
    pin: 'calico',
    path: 'charts/tigera-operator/values.yaml',
  },
  'calico/workload-endpoint-default': {
    title: 'Endpoints derived from pods of the Kubernetes API',
    pin: 'calico',
    path: 'libcalico-go/lib/backend/k8s/conversion/workload_endpoint_default.go',
  },
  'community/readme': {
    title: 'Project Calico community repository',
    pin: 'community-6287383',
    path: 'README.md',
  },
  'tigera-operator/autoscale': {
    title: 'Typha autoscaling',
    pin: 'tigera-operator',
    path: 'pkg/common/autoscale.go',
  },
  'tigera-operator/core-controller': {
    title: 'tigera/operator fillDefaults',
    pin: 'tigera-operator',
    path: 'pkg/controller/installation/core_controller.go',
  },
  'tigera-operator/defaults': {
    title: 'tigera/operator IP pool defaults',
    pin: 'tigera-operator',
    path: 'pkg/controller/ippool/defaults.go',
  },
  'tigera-operator/installation-types': {
    title: 'operator API comment',
    pin: 'tigera-operator',
    path: 'api/v1/installation_types.go',
  },
  'tigera-operator/meta': {
    title: 'operator: empty resource requirements',
    pin: 'tigera-operator',
    path: 'pkg/render/common/meta/meta.go',
  },
  'tigera-operator/node': {
    title: 'operator: eni prefix with VPC CNI',
    pin: 'tigera-operator',
    path: 'pkg/render/node.go',
  },
  'tigera-operator/validation': {
    title: 'operator: no BGP/encap on other CNIs',
    pin: 'tigera-operator',
    path: 'pkg/controller/installation/validation.go',
  },
} as const satisfies Record<string, SourceDocument>;
