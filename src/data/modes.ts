import type { CniId } from './cnis.ts';
import type { Mode } from './mode.ts';
import { calicoBgp } from './modes/calico-bgp.ts';
import { calicoEbpf } from './modes/calico-ebpf.ts';
import { calicoNftables } from './modes/calico-nftables.ts';
import { calicoVxlan } from './modes/calico-vxlan.ts';
import { calicoWindows } from './modes/calico-windows.ts';
import { ciliumAwsBuild } from './modes/cilium-aws-build.ts';
import { ciliumEni } from './modes/cilium-eni.ts';
import { ciliumKpr } from './modes/cilium-kpr.ts';
import { ciliumNative } from './modes/cilium-native.ts';
import { ciliumOverlay } from './modes/cilium-overlay.ts';
import { eksAutoMode } from './modes/eks-auto-mode.ts';
import { eksFargate } from './modes/eks-fargate.ts';
import { vpcCni } from './modes/vpc-cni.ts';
import { vpcCniCalico } from './modes/vpc-cni-calico.ts';
import { vpcCniCilium } from './modes/vpc-cni-cilium.ts';
import { vpcCniCustomNetworking } from './modes/vpc-cni-custom-networking.ts';
import { vpcCniIpv6 } from './modes/vpc-cni-ipv6.ts';
import { vpcCniPrefix } from './modes/vpc-cni-prefix.ts';

/** The modes in which the CNIs are run, in the order of the matrix. */
export const modes = {
  'vpc-cni': vpcCni,
  'vpc-cni-prefix': vpcCniPrefix,
  'vpc-cni-custom-networking': vpcCniCustomNetworking,
  'vpc-cni-ipv6': vpcCniIpv6,
  'eks-auto-mode': eksAutoMode,
  'eks-fargate': eksFargate,
  'vpc-cni-calico': vpcCniCalico,
  'vpc-cni-cilium': vpcCniCilium,
  'calico-vxlan': calicoVxlan,
  'calico-bgp': calicoBgp,
  'calico-nftables': calicoNftables,
  'calico-ebpf': calicoEbpf,
  'calico-windows': calicoWindows,
  'cilium-overlay': ciliumOverlay,
  'cilium-kpr': ciliumKpr,
  'cilium-eni': ciliumEni,
  'cilium-native': ciliumNative,
  'cilium-aws-build': ciliumAwsBuild,
} as const satisfies Readonly<Record<string, Mode<CniId>>>;

export type ModeId = keyof typeof modes;
