/** Bytes of a document, so that 2,000 are 5 MB. */
const SIZE = 2500;

/** One policy of about 2,500 bytes: rules for address blocks until it is as long. */
function policy(name: string): string {
  let text = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: ${name}
  namespace: shop
spec:
  podSelector: {}
  policyTypes: [Egress]
  egress:
`;
  for (let at = 0; text.length < SIZE; at++) {
    text += `    - to:
        - ipBlock: { cidr: 10.${String(at)}.0.0/16, except: [10.${String(at)}.1.0/24] }
      ports:
        - { protocol: TCP, port: 443, endPort: 445 }
`;
  }
  return text;
}

/** Some policies as one YAML text; each round has names of its own. */
export function documentsOf(count: number, round: number): string {
  const names = Array.from({ length: count }, (_, at) => `p${String(round)}-${String(at)}`);
  return names.map(policy).join('---\n');
}
