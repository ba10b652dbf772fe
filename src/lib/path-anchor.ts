/**
 * The place of a packet path on its page, or of one of its hops:
 * `cross-node--cilium-vxlan`, `cross-node--cilium-vxlan.tunnel-out`.
 */
export function pathAnchor(scenario: string, mode: string, lane?: string): string {
  return `${scenario}--${mode}${lane === undefined ? '' : `.${lane}`}`;
}
