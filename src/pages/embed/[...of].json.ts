/** What programs read that turn a link into a frame, in the form of oEmbed. */
import type { APIRoute } from 'astro';
import { embedPage, printedAddress } from '~/derive/embed/address.ts';
import { embedOffer } from '~/derive/embed/offer.ts';
import { embedPicture } from '~/derive/embed/picture.ts';
import type { EmbedView } from '~/derive/embed/view.ts';
import { embedPaths } from '~/load/embeds.ts';
import { pictureLook, pictureSize } from '~/render/picture.ts';

export const getStaticPaths = embedPaths;

export const GET: APIRoute<{ view: EmbedView }> = async ({ props: { view } }) => {
  const picture = embedPicture(pictureLook, view, printedAddress(embedPage(view)));
  const offer = embedOffer(view, await pictureSize(picture));
  return new Response(`${JSON.stringify(offer, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
