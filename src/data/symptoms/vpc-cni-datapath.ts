import type { Symptom } from '../symptom.ts';

/** Traffic that is lost or slow: packet sizes, node images, webhooks. */
export const vpcCniDatapathSymptoms: Readonly<Record<string, Symptom>> = {
  'vpc-cni-mtu-blackhole': {
    name: 'Small requests work, large ones hang on the way through a VPN or a gateway',
    cnis: ['amazon-vpc-cni', 'cilium'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
      'cilium-eni',
      'cilium-native',
    ],
    when: 'a peer behind a path with a smaller MTU than the 9001 of the VPC',
    means:
      'Pods announce segments for frames of 9001 bytes. A hop on the way carries less and drops what is too large, and its ICMP message that would say so is filtered. Handshakes and short answers fit and pass.',
    confirm: [
      {
        step: 'From a node send packets that must not be fragmented, a large one and one for 1500 bytes; only the second is answered.',
        code: `ping -M do -c 3 -s 8973 192.0.2.10\nping -M do -c 3 -s 1472 192.0.2.10`,
        language: 'bash',
      },
      {
        step: 'Read the MTU inside the pod.',
        code: `kubectl -n my-namespace exec my-pod -- cat /sys/class/net/eth0/mtu`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Let ICMP type 3 code 4, for IPv6 type 2, pass security groups, network ACLs and firewalls on the way; each pod then learns the size itself.',
      },
      {
        step: 'VPC CNI: lower the MTU of pods, with v1.16.4 or newer, and recreate them. `AWS_VPC_ENI_MTU` lowers that of the ENIs as well.',
        code: `kubectl set env daemonset aws-node -n kube-system POD_MTU=1500`,
        language: 'bash',
      },
      {
        step: 'Cilium alone: set the value in the chart, which leaves the devices of the node as they are, and recreate the pods.',
        code: `MTU: 1500`,
        language: 'yaml',
      },
    ],
    affected: '`AWS_VPC_ENI_MTU` exists from v1.6.0 on, `POD_MTU` from v1.16.4 on',
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-356' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-665' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['amazon-vpc-cni/networking.mtu', 'cilium/networking.mtu'],
    sources: [
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-356',
        passage: 'Connections that hang, and why',
      },
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-665',
        passage: 'Packets dropped at a firewall',
      },
      {
        document: 'vpc-cni/readme',
        lines: [
          [223, 229],
          [268, 275],
        ],
        passage: 'AWS_VPC_ENI_MTU, POD_MTU',
      },
      {
        document: 'vpc-cni/aws-vpc-cni-main',
        lines: [[263, 274]],
        passage: 'MTU of new pods',
      },
      {
        document: 'cilium-chart/values-yaml',
        lines: [[3210, 3214]],
        passage: 'MTU',
      },
      {
        document: 'web/github-com-cilium-cilium-issues-35489',
        passage: 'Pods to recreate, filtered ICMP messages',
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-wireguard-mtu': {
    name: 'Throughput collapses, or large packets vanish, once WireGuard is on',
    cnis: ['cilium', 'amazon-vpc-cni'],
    modes: ['vpc-cni-cilium'],
    when: 'WireGuard of Cilium chained on the VPC CNI',
    means:
      'The VPC CNI gives pods an MTU of 9001 and knows nothing of the tunnel, which carries less. What does not fit is fragmented or lost on the way between nodes.',
    confirm: [
      {
        step: 'Compare the MTU of the pod with that of the tunnel on the node; in 1.20.0 the tunnel has 8906 where the device has 9001.',
        code: `kubectl -n my-namespace exec my-pod -- cat /sys/class/net/eth0/mtu\nkubectl -n kube-system exec ds/cilium -- cat /sys/class/net/cilium_wg0/mtu`,
        language: 'bash',
      },
      {
        step: 'Read the MTU of the routes in the pod; 8906 means that Cilium has written it.',
        code: `kubectl -n my-namespace exec my-pod -- ip route`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Let Cilium write its MTU into the routes of pods, and recreate them.',
        code: `cni:\n  enableRouteMTUForCNIChaining: true`,
        language: 'yaml',
      },
      {
        step: 'Or give pods the smaller MTU from the start, with v1.16.4 of the VPC CNI or newer, and recreate them.',
        code: `kubectl set env daemonset aws-node -n kube-system POD_MTU=8906`,
        language: 'bash',
      },
    ],
    affected:
      'a chain with WireGuard; up to 1.19.4 the tunnel had 8921, and with node encryption a report of 1.19.5 is open',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-28413' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-37919' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: [
      'cilium/security.wireguard',
      'cilium/networking.mtu',
      'cilium/networking.chaining',
      'amazon-vpc-cni/networking.mtu',
    ],
    interactions: ['chain-wireguard-mtu'],
    guides: ['chaining', 'encryption-in-transit'],
    sources: [
      {
        document: 'cilium/encryption-wireguard',
        lines: [[82, 88]],
        passage: 'WireGuard in a chain',
      },
      { document: 'cilium/generic-veth', lines: [[135, 167]], passage: 'MTU of the routes' },
      {
        document: 'cilium/mtu',
        lines: [
          [57, 68],
          [127, 133],
        ],
        passage: 'Overhead',
      },
      { document: 'vpc-cni/readme', lines: [[268, 275]], passage: 'POD_MTU' },
      {
        document: 'web/github-com-cilium-cilium-issues-28413',
        passage: 'Poor throughput, POD_MTU',
      },
      {
        document: 'web/github-com-cilium-cilium-issues-27227',
        passage: 'Large packets lost in a chain on EKS',
      },
      { document: 'web/github-com-cilium-cilium-issues-37919', passage: '8906 from 1.19.5 on' },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-ubuntu-mac-policy': {
    name: 'Pods on Ubuntu or another image of your own do not reach their gateway',
    cnis: ['amazon-vpc-cni'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    when: 'node images with systemd-udev and `MACAddressPolicy=persistent`, such as Ubuntu 22.04 or newer',
    means:
      'udev may give the host end of the interface of a pod another MAC address after the plugin has written the first into a fixed ARP entry of the pod. From v1.20.1 on the plugin assigns that address itself.',
    confirm: [
      {
        step: 'Read the ARP entry of the gateway in the pod.',
        code: `kubectl -n my-namespace exec my-pod -- ip neigh show 169.254.1.1`,
        language: 'bash',
      },
      {
        step: 'On the node find the host end by the address of the pod and read its MAC; it differs from the entry.',
        code: `ip route get 10.0.42.17 | head -1\nip link show enicde69f1689b`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Update the VPC CNI to v1.20.1 or newer, and recreate the pods.',
      },
      {
        step: 'Or turn the policy off in the image, as that of EKS for AL2023 does, and replace the nodes.',
        code: `sudo mkdir -p /etc/systemd/network/99-default.link.d\nprintf '[Link]\\nMACAddressPolicy=none\\n' | sudo tee /etc/systemd/network/99-default.link.d/99-no-policy.conf`,
        language: 'bash',
      },
    ],
    affected: 'versions before v1.20.1',
    fixed: 'v1.20.1',
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2103' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['amazon-vpc-cni/operations.known-limits', 'amazon-vpc-cni/networking.datapath'],
    interactions: ['nm-cloud-setup'],
    sources: [
      { document: 'vpc-cni/troubleshooting', lines: [[224, 226]], passage: 'systemd-udev' },
      { document: 'vpc-cni/changelog', lines: [143, 156], passage: 'udev bypassed in v1.20.1' },
      {
        document: 'vpc-cni/driver',
        lines: [
          [116, 127],
          [435, 443],
        ],
        passage: 'The plugin assigns the address',
      },
      { document: 'amazon-eks-ami/99-no-policy', lines: [[1, 7]] },
      {
        document: 'web/github-com-confidential-containers-cloud-api-adaptor-issues-1966',
        passage: 'Fixed entry for 169.254.1.1',
      },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-nm-cloud-setup': {
    name: 'Pods on RHEL nodes lose their network, and routing tables 30200 or 30400 exist',
    cnis: ['amazon-vpc-cni'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    when: 'node images with `nm-cloud-setup`, as those of RHEL 8 may have it',
    means:
      'The service `nm-cloud-setup` of NetworkManager overwrites and clears the routing rules that the plugin has made for pods. The project calls the two incompatible.',
    confirm: [
      {
        step: 'On the node look for the two tables.',
        code: `ip rule | grep -E "30200|30400"\nip route show table all | grep -E "30200|30400"`,
        language: 'bash',
      },
      {
        step: 'See whether service or timer is on.',
        code: `systemctl list-unit-files | grep nm-cloud-setup`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Leave the package out of the image and replace the nodes.',
        code: `sudo dnf remove -y NetworkManager-cloud-setup`,
        language: 'bash',
      },
      {
        step: 'On nodes that run, stop it for good and reboot them, so that rules are made anew.',
        code: `sudo systemctl disable --now nm-cloud-setup.service nm-cloud-setup.timer\nsudo reboot`,
        language: 'bash',
      },
    ],
    basis: 'documents',
    claims: ['amazon-vpc-cni/operations.known-limits', 'amazon-vpc-cni/networking.datapath'],
    interactions: ['nm-cloud-setup', 'networkd-foreign-rules'],
    sources: [
      {
        document: 'vpc-cni/troubleshooting',
        lines: [[228, 229]],
        passage: 'NetworkManager-cloud-setup',
      },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-forward-drop': {
    name: 'On an image of your own pods cannot ping pods, and the node forwards nothing',
    cnis: ['amazon-vpc-cni'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    when: 'images that are not those of EKS',
    means:
      'Packets of pods pass the FORWARD chain of the node. On many systems the policy of that chain is DROP; the images of EKS set it to ACCEPT when the kubelet starts.',
    confirm: [
      {
        step: 'On the node read the policy of the chain; `-P FORWARD DROP` confirms it.',
        code: `sudo iptables -S FORWARD | head -1`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Set it to ACCEPT, and let the image do so before the kubelet starts.',
        code: `sudo iptables -P FORWARD ACCEPT`,
        language: 'bash',
      },
      {
        step: 'In the image, as a part of the unit of the kubelet.',
        code: `sudo mkdir -p /etc/systemd/system/kubelet.service.d\nprintf '[Service]\\nExecStartPre=/sbin/iptables -P FORWARD ACCEPT -w 5\\n' | sudo tee /etc/systemd/system/kubelet.service.d/20-forward.conf`,
        language: 'bash',
      },
    ],
    basis: 'documents',
    claims: ['amazon-vpc-cni/operations.node-os-arch', 'amazon-vpc-cni/networking.datapath'],
    sources: [
      {
        document: 'vpc-cni/troubleshooting',
        lines: [[57, 58]],
        passage: 'Images that are not of EKS',
      },
      {
        document: 'eks-best-practices/vpc-cni',
        lines: [[195, 197]],
        passage: 'Forward policy',
      },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-lbc-webhook-timeout': {
    name: 'New Services or Ingresses are refused: a webhook of the load balancer controller times out',
    messages: ['failed calling webhook "‹name›.elbv2.k8s.aws": ‹call›: context deadline exceeded'],
    samples: [
      'Error from server (InternalError): error when creating "ingress.yaml": Internal error occurred: failed calling webhook "vingress.elbv2.k8s.aws": failed to call webhook: Post "https://aws-load-balancer-webhook-service.kube-system.svc:443/validate-networking-v1-ingress?timeout=10s": context deadline exceeded',
    ],
    cnis: ['amazon-vpc-cni'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    when: 'the AWS Load Balancer Controller',
    means:
      'The API server asks the controller about each new Service and Ingress and refuses the object if it gets no answer. A call that times out points to TCP port 9443, on which the controller listens: the security groups keep the control plane from it.',
    confirm: [
      {
        step: 'See that the controller runs and which addresses its webhook has.',
        code: `kubectl -n kube-system get pods -l app.kubernetes.io/name=aws-load-balancer-controller -o wide\nkubectl -n kube-system get endpointslices -l kubernetes.io/service-name=aws-load-balancer-webhook-service`,
        language: 'bash',
      },
      {
        step: 'Look for TCP 9443 in the inbound rules of the groups that the nodes, or under custom networking the pods, have.',
        code: `aws ec2 describe-security-group-rules --filters Name=group-id,Values=sg-0123456789abcdef0 --query 'SecurityGroupRules[?!IsEgress].[IpProtocol,FromPort,ToPort,ReferencedGroupInfo.GroupId]' --output table`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Admit TCP 9443 from the security group of the cluster in that of the nodes; under custom networking in those of the ENIConfig.',
        code: `aws ec2 authorize-security-group-ingress --group-id sg-0123456789abcdef0 --protocol tcp --port 9443 --source-group sg-0fedcba9876543210`,
        language: 'bash',
      },
      {
        step: 'If the port is open, see whether the controller runs at all; its log tells why not.',
        code: `kubectl -n kube-system logs -l app.kubernetes.io/name=aws-load-balancer-controller --tail=30`,
        language: 'bash',
      },
    ],
    affected: 'the webhook for Services from v2.5 of the controller on',
    issues: [
      {
        source: { document: 'web/github-com-kubernetes-sigs-aws-load-balancer-controller-issu' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    basis: 'documents',
    claims: ['amazon-vpc-cni/aws.nlb-alb-ip-targets', 'amazon-vpc-cni/services.ingress'],
    interactions: ['lbc-webhook-port'],
    sources: [
      {
        document: 'aws-load-balancer-controller/installation',
        lines: [11, [220, 226]],
        passage: 'Port 9443, webhook for Services',
      },
      {
        document: 'aws-load-balancer-controller/webhook',
        lines: [
          [104, 145],
          [308, 319],
          [341, 354],
        ],
        passage: 'Names and policies of the webhooks',
      },
      {
        document: 'eks-best-practices/custom-networking',
        lines: [25, 64],
        passage: 'Groups of the ENIConfig',
      },
      {
        document: 'web/github-com-kubernetes-sigs-aws-load-balancer-controller-issu',
        passage: 'The message and its cause',
      },
      {
        document: 'web/github-com-kubernetes-sigs-aws-load-balancer-controller-2460',
        passage: 'Port 9443 as the cure',
      },
    ],
    reviewed: '2026-11-28',
  },
};
