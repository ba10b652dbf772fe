import { claimAddress, embedFileAddress, featureAddress, fullAddress } from '../lib/address.ts';
import { type EmbedOffer, pictureMarkdown } from '../lib/embed.ts';
import type { CopyForm } from './copy-menu.ts';
import { fetchJson, once } from './fetched.ts';

/** The forms in which another page can show a row, or the answer of one CNI in it. */
export function embedForms(feature: string, cni?: string): readonly CopyForm[] {
  const subject = { feature, cni };
  const offer = once(() =>
    fetchJson<EmbedOffer>(embedFileAddress(subject, 'json'), ['title', 'html']),
  );
  const picture = (kind: 'svg' | 'png') => fullAddress(embedFileAddress(subject, kind));
  const page = cni === undefined ? featureAddress(feature) : claimAddress(feature, cni);
  const markdown = async () => {
    const { title } = await offer();
    return pictureMarkdown({ title, address: picture('svg'), page: fullAddress(page) });
  };
  return [
    { name: 'Picture as Markdown', text: markdown },
    { name: 'Frame as HTML', text: async () => (await offer()).html },
    { name: 'Link to the picture (SVG)', text: () => picture('svg') },
    { name: 'Link to the picture (PNG)', text: () => picture('png') },
  ];
}
