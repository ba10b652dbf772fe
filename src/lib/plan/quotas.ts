import { counted, type Figure } from './figure.ts';
import type { NodeLoad } from './node-load.ts';

/** Units of network address usage that a VPC may have where nobody has raised it. */
export const USAGE_QUOTA = 64_000;
/** Network interfaces of a Region where nobody has raised it. */
export const INTERFACE_QUOTA = 5000;

/** Units of network address usage of some nodes: addresses, prefixes, and interfaces beside the first. */
export function usageOf(load: NodeLoad, nodes: number): Figure {
  const singles = load.nodeAddresses + load.podAddresses;
  const further = load.interfaces - 1;
  return {
    amount: nodes * (singles + load.prefixes + further),
    working: `${String(nodes)} × (${[
      counted(singles, 'address', 'addresses'),
      counted(load.prefixes, 'prefix', 'prefixes'),
      counted(further, 'further interface'),
    ].join(' + ')})`,
    rule: 'network-address-usage',
  };
}

/** Network interfaces of some nodes. */
export function interfacesOf({ interfaces }: NodeLoad, nodes: number): Figure {
  return {
    amount: nodes * interfaces,
    working: `${String(nodes)} × ${String(interfaces)}`,
    rule: 'eni-quota',
  };
}
