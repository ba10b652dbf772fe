/** Conditions that answers of several modes share word for word. */

/** Policy of Calico towards the metadata service and the Pod Identity agent. */
export const podIdentityRules = [
  'IPv4 and IPv6 addresses in rules of their own',
  'Pod Identity: EKS on Linux EC2 nodes, not EKS Anywhere or other clusters on EC2',
  'Pod Identity on Outposts: excluded by its own page; admitted by a later one, but for local clusters on EBS',
  'Pods off the host network',
  'IAM roles for service accounts: a rule that allows the addresses of STS',
] as const;

/** An address that a pod of Calico asks for. */
export const chosenAddress = [
  'Calico IPAM',
  'The annotation present when the pod is created, with one address for each family, free and in a pool',
] as const;

/** Cilium in the place of kube-proxy. */
export const withoutKubeProxy = [
  '`k8sServiceHost` and `k8sServicePort` set to an address of the API server that needs no kube-proxy',
  'on nodes with several interfaces, a kubelet with the right `--node-ip`',
  'no hostPort in the NodePort range or on a loopback `hostIP`',
  'for NFS and SMB mounts on a ClusterIP, a kernel with the patches that the guide lists',
  'for Istio sidecars, KubeVirt, Kata or gVisor, `socketLB.hostNamespaceOnly=true`',
  'beside TCP Fast Open, NodePorts in `snat` mode in place of direct server return',
  'for libceph, a kernel whose eBPF translates `getpeername`',
] as const;

/** Fargate pods beside nodes of the VPC CNI. */
export const fargateBeside = [
  'pods that match a Fargate profile, in private subnets with no direct route to an internet gateway',
  'a NAT gateway for AWS services, unless the cluster is one without outbound internet access',
  'DNS resolution and DNS hostnames enabled for the VPC',
  'as of December 2024, not in GovCloud Regions, on Outposts, in Local Zones or in Wavelength',
] as const;

/** Pods as targets of load balancers, outside Auto Mode. */
export const ipTargets = [
  'AWS Load Balancer Controller, for NLBs v2.2.0 or newer, with target type `ip`',
  'NLBs for a Service of type LoadBalancer: the Service handed to the controller, as by `loadBalancerClass`',
  'IPv6 clusters: controller v2.3.1 or newer, and IP targets only',
] as const;

/** Subnets of the VPC as pools of pods, outside Auto Mode and Fargate. */
export const podSubnets = [
  'Linux nodes: custom networking, for IPv4, with an `ENIConfig` for the zone of the node, or tagged subnets',
  'tagged subnets: VPC CNI v1.18.0 or newer, and `ec2:DescribeSubnets` in its role',
  'tagged subnets in a shared VPC: tags set in the account of the cluster',
] as const;

/** Addresses that `ipamd` holds ready. */
export const warmPool = [
  'Linux nodes with IPv4',
  'in prefix mode: neither `WARM_PREFIX_TARGET` nor both address targets at zero',
] as const;

/** VPC Traffic Mirroring of the ENIs of pods. */
export const mirroring = [
  'an ENI of type `interface`, on an instance with neither Nitro v5 nor v6',
  'traffic other than ARP, DHCP, NTP and calls to the metadata service',
  'traffic that passes the ENI, as that between pods of one node, we infer, does not',
  'an appliance as the target, alone or behind a load balancer',
  'spare bandwidth, as the copies count towards that of the instance',
  'to an instance as the target: packets within its MTU, or they are cut',
] as const;

/** The policy engine of the VPC CNI on nodes of yours. */
export const ownEngine = [
  '`enableNetworkPolicy=true`',
  'Linux nodes on EC2',
  'kernel 5.10 or newer, with the BPF file system mounted',
  'Kubernetes 1.25 or newer',
  'pods with an owner, off the host network',
] as const;
