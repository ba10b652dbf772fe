import { claimAddress, featureAddress, fullAddress } from '../../lib/address.ts';
import type { EmbedView } from './view.ts';

type Subject = Pick<EmbedView, 'feature' | 'cni'>;

/** The page that tells all behind a row or a claim, absolute. */
export function embedPage({ feature, cni }: Subject): string {
  return fullAddress(cni === undefined ? featureAddress(feature) : claimAddress(feature, cni));
}

/** An address as it is printed: without what every reader knows. */
export function printedAddress(address: string): string {
  return address.replace(/^https?:\/\//u, '');
}
