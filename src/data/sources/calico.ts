import type { SourceDocument } from '../model.ts';

export const calicoDocuments = {
  'calico-master/bpf-encap-fragments-icmp': {
    title: 'Felix design: encapsulation, fragments and ICMP in eBPF mode (master)',
    pin: 'calico-master',
    path: 'felix/design/bpf-encap-fragments-icmp.md',
  },
  'calico-master/bpf-overview': {
    title: 'Felix design: overview of eBPF mode (master)',
    pin: 'calico-master',
    path: 'felix/design/bpf-overview.md',
  },
  'calico-master/bpf-services': {
    title: 'Felix design: Services in eBPF mode (master)',
    pin: 'calico-master',
    path: 'felix/design/bpf-services.md',
  },
  'calico-master/dataplane': {
    title: 'Felix design: Linux data planes (master)',
    pin: 'calico-master',
    path: 'felix/design/dataplane.md',
  },
  'calico-master/design': {
    title: 'Cluster route programming design (master)',
    pin: 'calico-master',
    path: 'design/cluster-route-programming/DESIGN.md',
  },
  'calico-master/ipam-design': {
    title: 'IPAM design (master)',
    pin: 'calico-master',
    path: 'design/ipam/DESIGN.md',
  },
  'calico/allocateip': {
    title: 'Addresses of tunnels',
    pin: 'calico',
    path: 'node/pkg/allocateip/allocateip.go',
  },
  'calico/auto-host-endpoints': {
    title: 'kube-controllers: host endpoints that it creates',
    pin: 'calico',
    path: 'kube-controllers/pkg/controllers/node/hostendpoints.go',
  },
  'calico/autodetection-linux': {
    title: 'calico-node: interfaces left out of autodetection',
    pin: 'calico',
    path: 'node/pkg/lifecycle/startup/autodetection/autodetection_linux.go',
  },
  'calico/bgpconfig-types': {
    title: 'BGPConfiguration API',
    pin: 'calico',
    path: 'api/pkg/apis/projectcalico/v3/bgpconfig.go',
  },
  'calico/bgpfilter-types': {
    title: 'BGPFilter API',
    pin: 'calico',
    path: 'api/pkg/apis/projectcalico/v3/bgpfilter.go',
  },
  'calico/bgppeer-types': {
    title: 'BGPPeer API',
    pin: 'calico',
    path: 'api/pkg/apis/projectcalico/v3/bgppeer.go',
  },
  'calico/bird-aggregation-template': {
    title: 'Template of the BIRD routes of blocks',
    pin: 'calico',
    path: 'confd/etc/calico/confd/templates/bird_aggr.cfg.template',
  },
  'calico/bird-sample-license': {
    title: 'Licence of the sample BIRD configuration',
    pin: 'calico',
    path: 'felix/etc/bird/LICENSE.txt',
  },
  'calico/bird-status': {
    title: 'Probes of calico-node: state of BIRD',
    pin: 'calico',
    path: 'node/pkg/health/bird/bird.go',
  },
  'calico/bird-template': {
    title: 'Template of the BIRD configuration',
    pin: 'calico',
    path: 'confd/etc/calico/confd/templates/bird.cfg.template',
  },
  'calico/bird6-template': {
    title: 'Template of the BIRD configuration for IPv6',
    pin: 'calico',
    path: 'confd/etc/calico/confd/templates/bird6.cfg.template',
  },
  'calico/bpf-definitions': {
    title: 'eBPF definitions of Felix',
    pin: 'calico',
    path: 'felix/bpf/bpfdefs/defs.go',
  },
  'calico/bpf-endpoint-manager': {
    title: 'Felix: attaches the eBPF programs',
    pin: 'calico',
    path: 'felix/dataplane/linux/bpf_ep_mgr.go',
  },
  'calico/bpf-fib': {
    title: 'Route look-up of the eBPF programs',
    pin: 'calico',
    path: 'felix/bpf-gpl/fib_co_re.h',
  },
  'calico/bpf-gpl-readme': {
    title: 'BPF licence',
    pin: 'calico',
    path: 'felix/bpf-gpl/README',
  },
  'calico/bpf-jump-map': {
    title: 'Sub-programs of a policy in eBPF',
    pin: 'calico',
    path: 'felix/bpf/jump/map.go',
  },
  'calico/bpf-library': {
    title: 'Felix: what eBPF mode asks of the kernel',
    pin: 'calico',
    path: 'felix/bpf/bpf.go',
  },
  'calico/bpf-nat-maps': {
    title: 'Maps of the Service translation in eBPF mode',
    pin: 'calico',
    path: 'felix/bpf/nat/maps.go',
  },
  'calico/bpf-parsing': {
    title: 'Headers that the eBPF programs read',
    pin: 'calico',
    path: 'felix/bpf-gpl/parsing.h',
  },
  'calico/bpf-proxy': {
    title: 'Service proxy in eBPF mode: annotations of a Service',
    pin: 'calico',
    path: 'felix/bpf/proxy/proxy.go',
  },
  'calico/bpf-proxy-syncer': {
    title: 'Syncer of the Service proxy in eBPF mode',
    pin: 'calico',
    path: 'felix/bpf/proxy/syncer.go',
  },
  'calico/bpf-routes': {
    title: 'Routes that the eBPF programs know',
    pin: 'calico',
    path: 'felix/bpf-gpl/routes.h',
  },
  'calico/calico': {
    title: 'Manifest calico.yaml',
    pin: 'calico',
    path: 'manifests/calico.yaml',
  },
  'calico/calico-vxlan': {
    title: 'Manifest for VXLAN without BGP',
    pin: 'calico',
    path: 'manifests/calico-vxlan.yaml',
  },
  'calico/calicoctl-cluster-diags': {
    title: 'What calicoctl cluster diags collects',
    pin: 'calico',
    path: 'calicoctl/calicoctl/commands/cluster/diags.go',
  },
  'calico/checker': {
    title: 'app-policy of v3.31.7: folder of the checker',
    pin: 'calico-94bd1d5',
    path: 'app-policy/checker',
  },
  'calico/cni-k8s': {
    title: 'CNI plugin: what it does with a pod of Kubernetes',
    pin: 'calico',
    path: 'cni-plugin/pkg/k8s/k8s.go',
  },
  'calico/cni-linux': {
    title: 'CNI plugin: interfaces and routes on Linux',
    pin: 'calico',
    path: 'cni-plugin/pkg/dataplane/linux/dataplane_linux.go',
  },
  'calico/cni-plugin': {
    title: 'CNI plugin: commands',
    pin: 'calico',
    path: 'cni-plugin/pkg/plugin/plugin.go',
  },
  'calico/cni-token': {
    title: 'calico-node: token of the CNI plugin',
    pin: 'calico',
    path: 'node/pkg/cni/token_watch.go',
  },
  'calico/cni-types': {
    title: 'CNI plugin: fields of its configuration',
    pin: 'calico',
    path: 'cni-plugin/pkg/types/types.go',
  },
  'calico/cni-windows': {
    title: 'CNI plugin on Windows',
    pin: 'calico',
    path: 'cni-plugin/pkg/dataplane/windows/dataplane_windows.go',
  },
  'calico/cni-windows-install': {
    title: 'CNI configuration that is written on Windows',
    pin: 'calico',
    path: 'cni-plugin/pkg/install/install_windows.go',
  },
  'calico/cni-windows-policy': {
    title: 'CNI plugin on Windows: NAT policy of an endpoint',
    pin: 'calico',
    path: 'cni-plugin/internal/pkg/utils/winpol/windows_policy.go',
  },
  'calico/codeowners': {
    title: 'CODEOWNERS',
    pin: 'calico',
    path: '.github/CODEOWNERS',
  },
  'calico/confd-client': {
    title: 'confd: configuration for BIRD',
    pin: 'calico',
    path: 'confd/pkg/backends/calico/client.go',
  },
  'calico/confd-license': {
    title: 'Licence of confd',
    pin: 'calico',
    path: 'confd/LICENSE',
  },
  'calico/config-params': {
    title: 'Felix: settings and their defaults in the code',
    pin: 'calico',
    path: 'felix/config/config_params.go',
  },
  'calico/connection-errors': {
    title: 'Errors of the client library',
    pin: 'calico',
    path: 'libcalico-go/lib/errors/errors.go',
  },
  'calico/conversion': {
    title: 'Kubernetes pods and policies turned into those of Calico',
    pin: 'calico',
    path: 'libcalico-go/lib/backend/k8s/conversion/conversion.go',
  },
  'calico/conversion-cluster-network-policy': {
    title: 'ClusterNetworkPolicy turned into policy of Calico',
    pin: 'calico',
    path: 'libcalico-go/lib/backend/k8s/conversion/clusternetworkpolicy.go',
  },
  'calico/custom-resources': {
    title: 'custom-resources.yaml',
    pin: 'calico',
    path: 'manifests/custom-resources.yaml',
  },
  'calico/custom-resources-bpf': {
    title: 'custom-resources-bpf.yaml',
    pin: 'calico',
    path: 'manifests/custom-resources-bpf.yaml',
  },
  'calico/custom-resources-template': {
    title: 'Chart of the operator: custom resources',
    pin: 'calico',
    path: 'charts/tigera-operator/templates/crs/custom-resources.yaml',
  },
  'calico/dispatch': {
    title: 'Felix: dispatch chains',
    pin: 'calico',
    path: 'felix/rules/dispatch.go',
  },
  'calico/docs-config-params': {
    title: 'Reference of the settings of Felix',
    pin: 'calico',
    path: 'felix/docs/config-params.md',
  },
  'calico/ec2': {
    title: 'Felix EC2 calls',
    pin: 'calico',
    path: 'felix/aws/ec2.go',
  },
  'calico/endpoint-configmap-template': {
    title: 'Chart of the operator: ConfigMap of the API server',
    pin: 'calico',
    path: 'charts/tigera-operator/templates/tigera-operator/01-kubernetes-services-endpoint.yaml',
  },
  'calico/event-sequencer': {
    title: 'Felix: what the data plane is told of endpoints',
    pin: 'calico',
    path: 'felix/calc/event_sequencer.go',
  },
  'calico/feature-detect': {
    title: 'Felix: what it detects of kernel and iptables',
    pin: 'calico',
    path: 'felix/environment/feature_detect_linux.go',
  },
  'calico/felix-configuration-client': {
    title: 'Client of FelixConfiguration: default route tables',
    pin: 'calico',
    path: 'libcalico-go/lib/clientv3/felixconfig.go',
  },
  'calico/felix-daemon': {
    title: 'Felix: start and stop',
    pin: 'calico',
    path: 'felix/daemon/daemon.go',
  },
  'calico/felix-syncer': {
    title: 'Felix: resources that it watches',
    pin: 'calico',
    path: 'libcalico-go/lib/backend/syncersv1/felixsyncer/felixsyncerv1.go',
  },
  'calico/felixconfig-types': {
    title: 'FelixConfiguration API',
    pin: 'calico',
    path: 'api/pkg/apis/projectcalico/v3/felixconfig.go',
  },
  'calico/felixconfig-types-v3-31-7': {
    title: 'FelixConfiguration API (v3.31.7)',
    pin: 'calico-94bd1d5',
    path: 'api/pkg/apis/projectcalico/v3/felixconfig.go',
  },
  'calico/felixconfiguration-template': {
    title: 'Chart of the operator: FelixConfiguration',
    pin: 'calico',
    path: 'charts/tigera-operator/templates/crs/configmap-felixconfiguration-templates.yaml',
  },
  'calico/globalnetworkpolicy-types': {
    title: 'GlobalNetworkPolicy API',
    pin: 'calico',
    path: 'api/pkg/apis/projectcalico/v3/globalnetworkpolicy.go',
  },
  'calico/hostendpoint-types': {
    title: 'HostEndpoint API',
    pin: 'calico',
    path: 'api/pkg/apis/projectcalico/v3/hostendpoint.go',
  },
  'calico/ipam-block-reader-writer': {
    title: 'Calico IPAM: blocks of nodes and free blocks',
    pin: 'calico',
    path: 'libcalico-go/lib/ipam/ipam_block_reader_writer.go',
  },
  'calico/ipamconfig-types': {
    title: 'IPAMConfiguration API',
    pin: 'calico',
    path: 'api/pkg/apis/projectcalico/v3/ipamconfig.go',
  },
  'calico/ippool-types': {
    title: 'IPPool API',
    pin: 'calico',
    path: 'api/pkg/apis/projectcalico/v3/ippool.go',
  },
  'calico/iptables-table': {
    title: 'Felix: iptables tables',
    pin: 'calico',
    path: 'felix/iptables/table.go',
  },
  'calico/kube-controllers-config': {
    title: 'kube-controllers: configuration at run time',
    pin: 'calico',
    path: 'kube-controllers/pkg/config/runconfig.go',
  },
  'calico/kube-controllers-environment': {
    title: 'kube-controllers: environment',
    pin: 'calico',
    path: 'kube-controllers/pkg/config/config.go',
  },
  'calico/kubecontrollersconfig-types': {
    title: 'KubeControllersConfiguration API',
    pin: 'calico',
    path: 'api/pkg/apis/projectcalico/v3/kubecontrollersconfig.go',
  },
  'calico/lib-makefile': {
    title: 'Build rules shared by the parts of Calico',
    pin: 'calico',
    path: 'lib.Makefile',
  },
  'calico/loadbalancer-controller': {
    title: 'kube-controllers: addresses of Services',
    pin: 'calico',
    path: 'kube-controllers/pkg/controllers/loadbalancer/loadbalancer_controller.go',
  },
  'calico/node-annotations': {
    title: 'Client library: annotations of nodes',
    pin: 'calico',
    path: 'libcalico-go/lib/backend/k8s/resources/node.go',
  },
  'calico/node-health': {
    title: 'Probes of calico-node',
    pin: 'calico',
    path: 'node/pkg/health/health.go',
  },
  'calico/release-notes-v3-32-0': {
    title: 'Release notes of v3.32.0',
    pin: 'calico',
    path: 'release-notes/v3.32.0-release-notes.md',
  },
  'calico/route-manager': {
    title: 'Felix: routes of blocks and tunnel devices',
    pin: 'calico',
    path: 'felix/dataplane/linux/route_mgr.go',
  },
  'calico/staged-policy-processor': {
    title: 'Updates of staged policies for Felix',
    pin: 'calico',
    path: 'libcalico-go/lib/backend/syncersv1/updateprocessors/stagednetworkpolicyprocessor.go',
  },
  'calico/stagednetworkpolicy-types': {
    title: 'StagedNetworkPolicy API',
    pin: 'calico',
    path: 'api/pkg/apis/projectcalico/v3/stagednetworkpolicy.go',
  },
  'calico/tier-types': {
    title: 'Tier API',
    pin: 'calico',
    path: 'api/pkg/apis/projectcalico/v3/tier.go',
  },
  'calico/typha-client': {
    title: 'Typha: client',
    pin: 'calico',
    path: 'typha/pkg/syncclient/sync_client.go',
  },
  'calico/typha-client-start': {
    title: 'Typha: start of clients',
    pin: 'calico',
    path: 'typha/pkg/syncclientutils/startsyncerclient.go',
  },
  'calico/validator': {
    title: 'Client library: validation',
    pin: 'calico',
    path: 'libcalico-go/lib/validator/v3/validator.go',
  },
  'calico/wireguard-bootstrap': {
    title: 'Felix: WireGuard at the start',
    pin: 'calico',
    path: 'felix/wireguard/bootstrap.go',
  },
  'calico/felix-driver': {
    title: 'Felix: start of the data plane',
    pin: 'calico',
    path: 'felix/dataplane/driver.go',
  },
  'calico/goldmane': {
    title: 'Goldmane: its code',
    pin: 'calico',
    path: 'goldmane/pkg/goldmane/goldmane.go',
  },
  'calico/goldmane-client': {
    title: 'Client of Goldmane',
    pin: 'calico',
    path: 'goldmane/pkg/client/client.go',
  },
  'calico/goldmane-daemon': {
    title: 'Start of Goldmane',
    pin: 'calico',
    path: 'goldmane/pkg/daemon/daemon.go',
  },
  'calico/goldmane-reporter': {
    title: 'Felix: flow reporter for Goldmane',
    pin: 'calico',
    path: 'felix/collector/goldmane/client.go',
  },
  'calico/int-dataplane': {
    title: 'Felix: start of the Linux data plane',
    pin: 'calico',
    path: 'felix/dataplane/linux/int_dataplane.go',
  },
  'calico/ipam': {
    title: 'Calico IPAM',
    pin: 'calico',
    path: 'libcalico-go/lib/ipam/ipam.go',
  },
  'calico/ipam-plugin': {
    title: 'Calico IPAM plugin',
    pin: 'calico',
    path: 'cni-plugin/pkg/ipamplugin/ipam_plugin.go',
  },
  'calico/license': {
    title: 'LICENSE.md',
    pin: 'calico',
    path: 'LICENSE.md',
  },
  'calico/masq-manager': {
    title: 'Felix: pools whose traffic is masqueraded',
    pin: 'calico',
    path: 'felix/dataplane/linux/masq_mgr.go',
  },
  'calico/nat': {
    title: 'Felix: NAT rules',
    pin: 'calico',
    path: 'felix/rules/nat.go',
  },
  'calico/nftables-actions': {
    title: 'Felix: rule actions in nftables',
    pin: 'calico',
    path: 'felix/nftables/actions.go',
  },
  'calico/nftables-match': {
    title: 'Felix: matches of a rule in nftables',
    pin: 'calico',
    path: 'felix/nftables/match_builder.go',
  },
  'calico/nftables-table': {
    title: 'Felix: how it writes its nftables table',
    pin: 'calico',
    path: 'felix/nftables/table.go',
  },
  'calico/nftables-utils': {
    title: 'Felix: how it tells the mode of kube-proxy',
    pin: 'calico',
    path: 'felix/nftables/utils.go',
  },
  'calico/node-startup': {
    title: 'calico-node: when it declares the network of a node ready',
    pin: 'calico',
    path: 'node/pkg/lifecycle/startup/startup.go',
  },
  'calico/operator-role': {
    title: 'Chart: ClusterRole of the operator',
    pin: 'calico',
    path: 'charts/tigera-operator/templates/tigera-operator/02-role-tigera-operator.yaml',
  },
  'calico/operator-rolebinding': {
    title: 'Chart: ClusterRoleBinding of the operator',
    pin: 'calico',
    path: 'charts/tigera-operator/templates/tigera-operator/02-rolebinding-tigera-operator.yaml',
  },
  'calico/policy-common': {
    title: 'API of a policy rule',
    pin: 'calico',
    path: 'api/pkg/apis/projectcalico/v3/policy_common.go',
  },
  'calico/policy-program': {
    title: 'Policy compiled to eBPF',
    pin: 'calico',
    path: 'felix/bpf/polprog/pol_prog_builder.go',
  },
  'calico/policy-rules': {
    title: 'Felix: policy rules for iptables and nftables',
    pin: 'calico',
    path: 'felix/rules/policy.go',
  },
  'calico/policy-rules-v3-30-6': {
    title: 'Felix of v3.30.6: policy rules for iptables and nftables',
    pin: 'calico-abdc2fe',
    path: 'felix/rules/policy.go',
  },
  'calico/policy-rules-v3-31-4': {
    title: 'Felix of v3.31.4: policy rules for iptables and nftables',
    pin: 'calico-6d8c39b',
    path: 'felix/rules/policy.go',
  },
  'calico/qos-controls': {
    title: 'Bandwidth limits on the interface of a pod',
    pin: 'calico',
    path: 'felix/dataplane/linux/qos_controls.go',
  },
  'calico/rc-local': {
    title: 'Start script of calico-node',
    pin: 'calico',
    path: 'node/filesystem/etc/rc.local',
  },
  'calico/readme': {
    title: 'README of Calico',
    pin: 'calico',
    path: 'README.md',
  },
  'calico/release-notes-v3-31-4': {
    title: 'Release notes in the source of v3.31.4',
    pin: 'calico-6d8c39b',
    path: 'release-notes/v3.31.4-release-notes.md',
  },
  'calico/release-notes-v3-32-2': {
    title: 'Release notes of v3.32.2',
    pin: 'calico-814086c',
    path: 'release-notes/v3.32.2-release-notes.md',
  },
  'calico/release-notes-v3-33-0': {
    title: 'Release notes of v3.33.0',
    pin: 'calico-93bcdb6',
    path: 'release-notes/v3.33.0-release-notes.md',
  },
  'calico/releasing': {
    title: 'How Calico is released',
    pin: 'calico',
    path: 'release/RELEASING.md',
  },
  'calico/rule-defs': {
    title: 'Felix: names and definitions of rules',
    pin: 'calico',
    path: 'felix/rules/rule_defs.go',
  },
  'calico/rule-scanner': {
    title: 'Felix: selectors of a rule turned into IP sets',
    pin: 'calico',
    path: 'felix/calc/rule_scanner.go',
  },
  'calico/security': {
    title: 'Security policy',
    pin: 'calico',
    path: 'SECURITY.md',
  },
  'calico/static': {
    title: 'Felix: static chains',
    pin: 'calico',
    path: 'felix/rules/static.go',
  },
  'calico/topology': {
    title: 'Service proxy in eBPF mode: choice of backends by topology',
    pin: 'calico',
    path: 'felix/bpf/proxy/topology.go',
  },
  'calico/typha-protocol': {
    title: 'Protocol between Felix and Typha',
    pin: 'calico',
    path: 'typha/pkg/syncproto/sync_proto.go',
  },
  'calico/typha-readme': {
    title: 'When to use Typha',
    pin: 'calico',
    path: 'typha/README.md',
  },
  'calico/typha-server': {
    title: 'Typha: clients that it turns away',
    pin: 'calico',
    path: 'typha/pkg/syncserver/sync_server.go',
  },
  'calico/values': {
    title: 'Helm values',
    pin: 'calico',
    path: 'charts/tigera-operator/values.yaml',
  },
  'calico/windows-driver': {
    title: 'How Felix starts its Windows driver',
    pin: 'calico',
    path: 'felix/dataplane/driver_windows.go',
  },
  'calico/windows-endpoints': {
    title: 'Windows driver: rules of a pod',
    pin: 'calico',
    path: 'felix/dataplane/windows/endpoint_mgr.go',
  },
  'calico/windows-managers': {
    title: 'Windows driver: its managers',
    pin: 'calico',
    path: 'felix/dataplane/windows/win_dataplane.go',
  },
  'calico/windows-policies': {
    title: 'Windows driver: policies that it takes',
    pin: 'calico',
    path: 'felix/dataplane/windows/policy_mgr.go',
  },
  'calico/windows-rule-constants': {
    title: 'Windows driver: constants of its rules',
    pin: 'calico',
    path: 'felix/dataplane/windows/policysets/policyset_defs.go',
  },
  'calico/windows-rules': {
    title: 'Windows driver: policy rules turned into HNS rules',
    pin: 'calico',
    path: 'felix/dataplane/windows/policysets/policysets.go',
  },
  'calico/xdp-state': {
    title: 'Felix: XDP state of the Linux data plane',
    pin: 'calico',
    path: 'felix/dataplane/linux/xdp_state.go',
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
  'tigera-operator/api-server-endpoint': {
    title: 'Operator: address of the API server',
    pin: 'tigera-operator',
    path: 'pkg/controller/k8sapi/k8s-endpoint.go',
  },
  'tigera-operator/apiserver': {
    title: 'Operator: API server of Calico',
    pin: 'tigera-operator',
    path: 'pkg/render/apiserver.go',
  },
  'tigera-operator/autoscale': {
    title: 'Typha autoscaling',
    pin: 'tigera-operator',
    path: 'pkg/common/autoscale.go',
  },
  'tigera-operator/bpf-bootstrap': {
    title: 'Operator: bootstrap of eBPF mode',
    pin: 'tigera-operator',
    path: 'pkg/controller/utils/bpf.go',
  },
  'tigera-operator/calico-node-types': {
    title: 'Installation API: overrides of calico-node',
    pin: 'tigera-operator',
    path: 'api/v1/calico_node_types.go',
  },
  'tigera-operator/common-tasks': {
    title: 'operator: tasks of developers',
    pin: 'tigera-operator',
    path: 'docs/common_tasks.md',
  },
  'tigera-operator/common-types': {
    title: 'Operator API: common types',
    pin: 'tigera-operator',
    path: 'api/v1/common_types.go',
  },
  'tigera-operator/component': {
    title: 'operator: how it writes objects',
    pin: 'tigera-operator',
    path: 'pkg/controller/utils/component.go',
  },
  'tigera-operator/controller-utils': {
    title: 'Operator: shared parts of the controllers',
    pin: 'tigera-operator',
    path: 'pkg/controller/utils/utils.go',
  },
  'tigera-operator/core-controller': {
    title: 'operator: controller of the Installation',
    pin: 'tigera-operator',
    path: 'pkg/controller/installation/core_controller.go',
  },
  'tigera-operator/csi': {
    title: 'operator: CSI driver',
    pin: 'tigera-operator',
    path: 'pkg/render/csi.go',
  },
  'tigera-operator/defaults': {
    title: 'operator: defaults of IP pools',
    pin: 'tigera-operator',
    path: 'pkg/controller/ippool/defaults.go',
  },
  'tigera-operator/goldmane': {
    title: 'operator: Goldmane',
    pin: 'tigera-operator',
    path: 'pkg/render/goldmane/component.go',
  },
  'tigera-operator/goldmane-types': {
    title: 'Goldmane API',
    pin: 'tigera-operator',
    path: 'api/v1/goldmane_types.go',
  },
  'tigera-operator/image-references': {
    title: 'Operator: references of images',
    pin: 'tigera-operator',
    path: 'pkg/components/references.go',
  },
  'tigera-operator/imageset-types': {
    title: 'ImageSet API',
    pin: 'tigera-operator',
    path: 'api/v1/imageset_types.go',
  },
  'tigera-operator/installation-types': {
    title: 'operator: types of the Installation',
    pin: 'tigera-operator',
    path: 'api/v1/installation_types.go',
  },
  'tigera-operator/ippool-validation': {
    title: 'Operator: validation of pools',
    pin: 'tigera-operator',
    path: 'pkg/controller/ippool/validation.go',
  },
  'tigera-operator/istio': {
    title: 'operator: the bundled Istio',
    pin: 'tigera-operator',
    path: 'pkg/render/istio/istio.go',
  },
  'tigera-operator/istio-controller': {
    title: 'Controller of the Istio resource',
    pin: 'tigera-operator',
    path: 'pkg/controller/istio/istio_controller.go',
  },
  'tigera-operator/kube-proxy-controller': {
    title: 'Operator: controller of kube-proxy',
    pin: 'tigera-operator',
    path: 'pkg/controller/kubeproxy/controller.go',
  },
  'tigera-operator/main': {
    title: 'Operator: flags',
    pin: 'tigera-operator',
    path: 'cmd/main.go',
  },
  'tigera-operator/meta': {
    title: 'operator: common render code',
    pin: 'tigera-operator',
    path: 'pkg/render/common/meta/meta.go',
  },
  'tigera-operator/node': {
    title: 'operator: how it renders calico-node',
    pin: 'tigera-operator',
    path: 'pkg/render/node.go',
  },
  'tigera-operator/pool-controller': {
    title: 'Operator: controller of pools',
    pin: 'tigera-operator',
    path: 'pkg/controller/ippool/pool_controller.go',
  },
  'tigera-operator/security-context': {
    title: 'operator: security contexts',
    pin: 'tigera-operator',
    path: 'pkg/render/common/securitycontext/security_context.go',
  },
  'tigera-operator/validation': {
    title: 'operator: validation of the Installation',
    pin: 'tigera-operator',
    path: 'pkg/controller/installation/validation.go',
  },
  'tigera-operator/whisker-types': {
    title: 'Whisker API',
    pin: 'tigera-operator',
    path: 'api/v1/whisker_types.go',
  },
  'tigera-operator/windows': {
    title: 'operator: calico-node on Windows',
    pin: 'tigera-operator',
    path: 'pkg/render/windows.go',
  },
  'tigera-vex/calico-v3-32-1': {
    title: 'OpenVEX report on Calico v3.32.1',
    pin: 'tigera-vex-bb581f4',
    path: 'vex/calico/v3.32/v3.32.1.json',
  },
  'tigera-vex/readme': {
    title: 'Tigera VEX repository',
    pin: 'tigera-vex-bb581f4',
    path: 'README.md',
  },
} as const satisfies Record<string, SourceDocument>;
