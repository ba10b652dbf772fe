import { embedAddress, embedFileAddress, fullAddress, siteAddress } from '../../lib/address.ts';
import { type EmbedOffer, frameCode, pictureMarkdown } from '../../lib/embed.ts';
import type { QuotedForm } from '../feature/cite.ts';
import { embedPage, printedAddress } from './address.ts';
import { EMBED_WIDTH, embedHeight } from './height.ts';
import type { EmbedView } from './view.ts';

/** Seconds for which a page may keep what it was told of an embed: a day. */
const CACHE_AGE = 86_400;

interface Size {
  readonly width: number;
  readonly height: number;
}

function frameOf(view: EmbedView) {
  return {
    title: `${view.title} (CNI Compare)`,
    address: fullAddress(embedAddress(view.feature, view.cni)),
    width: EMBED_WIDTH,
    height: embedHeight(view, printedAddress(embedPage(view))),
  };
}

/** What programs read that turn a link into a frame; `picture` is the size of the PNG in pixels. */
export function embedOffer(view: EmbedView, picture: Size): EmbedOffer {
  const { width, height } = frameOf(view);
  return {
    version: '1.0',
    type: 'rich',
    title: view.title,
    provider_name: 'CNI Compare',
    provider_url: fullAddress(siteAddress()),
    html: frameCode(frameOf(view)),
    width,
    height,
    thumbnail_url: fullAddress(embedFileAddress(view, 'png')),
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    cache_age: CACHE_AGE,
  };
}

/** The forms in which other pages can show a row or a claim, to copy. */
export function embedForms(view: EmbedView): readonly QuotedForm[] {
  const address = fullAddress(embedFileAddress(view, 'svg'));
  return [
    {
      name: 'Picture as Markdown',
      text: pictureMarkdown({ title: view.title, address, page: embedPage(view) }),
    },
    { name: 'Frame as HTML', text: frameCode(frameOf(view)) },
  ];
}
