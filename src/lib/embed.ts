import { escapeMarkdown, markdownLink } from './markdown.ts';

/** What is told of a row or a claim to those who show it elsewhere; the form is that of oEmbed. */
export interface EmbedOffer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** The frame, as HTML. */
  readonly html: string;
  /** Of the frame, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  /** Of the picture, in its own pixels. */
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  /** Seconds for which it may be kept. */
  readonly cache_age: number;
}

interface Frame {
  readonly title: string;
  /** Absolute. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A frame as HTML. It never takes more than the width it is given. */
export function frameCode({ title, address, width, height }: Frame): string {
  const attributes = [
    `src="${escapeAttribute(address)}"`,
    `title="${escapeAttribute(title)}"`,
    `width="${String(width)}"`,
    `height="${String(height)}"`,
    'style="max-width:100%;border:0"',
    'loading="lazy"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

interface Picture {
  readonly title: string;
  /** Absolute, as is the page that the picture leads to. */
  readonly address: string;
  readonly page: string;
}

/** A picture as Markdown, leading to the page that tells more. */
export function pictureMarkdown({ title, address, page }: Picture): string {
  const [, target = ''] = /\]\((.*)\)$/u.exec(markdownLink('', page)) ?? [];
  return `[!${markdownLink('', address).replace('[]', () => `[${escapeMarkdown(title)}]`)}](${target})`;
}
