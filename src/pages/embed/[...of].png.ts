/** A row or a claim as a picture. */
import type { APIRoute } from 'astro';
import { embedPage, printedAddress } from '~/derive/embed/address.ts';
import { embedPicture } from '~/derive/embed/picture.ts';
import type { EmbedView } from '~/derive/embed/view.ts';
import { embedPaths } from '~/load/embeds.ts';
import { pictureLook, pngResponse } from '~/render/picture.ts';

export const getStaticPaths = embedPaths;

export const GET: APIRoute<{ view: EmbedView }> = ({ props: { view } }) =>
  pngResponse(embedPicture(pictureLook, view, printedAddress(embedPage(view))));
