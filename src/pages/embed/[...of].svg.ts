/** A row or a claim as a picture that follows its reader's theme. */
import type { APIRoute } from 'astro';
import { embedPage, printedAddress } from '~/derive/embed/address.ts';
import { embedPicture } from '~/derive/embed/picture.ts';
import { embedText } from '~/derive/embed/text.ts';
import type { EmbedView } from '~/derive/embed/view.ts';
import { embedPaths } from '~/load/embeds.ts';
import { pictureLook, svgResponse } from '~/render/picture.ts';

export const getStaticPaths = embedPaths;

export const GET: APIRoute<{ view: EmbedView }> = ({ props: { view } }) =>
  svgResponse(embedPicture(pictureLook, view, printedAddress(embedPage(view))), {
    title: view.title,
    text: embedText(view),
  });
