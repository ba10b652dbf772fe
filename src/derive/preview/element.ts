/** Style of an element, in the CSS that satori knows. */
export type PreviewStyle = Readonly<Record<string, string | number>>;

/** An element of a preview image, in the form that satori reads. */
export interface PreviewElement {
  readonly type: 'div' | 'img';
  readonly props: {
    readonly style: PreviewStyle;
    readonly children?: string | readonly PreviewElement[];
    readonly src?: string;
    readonly width?: number;
    readonly height?: number;
  };
}

/** Width and height of every preview image, in pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** Elements one below another. */
export function column(
  style: PreviewStyle,
  children: readonly PreviewElement[] = [],
): PreviewElement {
  return {
    type: 'div',
    props: { style: { display: 'flex', flexDirection: 'column', ...style }, children },
  };
}

/** Elements side by side. */
export function row(style: PreviewStyle, children: readonly PreviewElement[] = []): PreviewElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/**
 * A line between elements or beside them, `thickness` being its height or its width. A border
 * would look the same, but is drawn through three clips, each as large as the image.
 */
export function rule(colour: string, thickness: { height: number } | { width: number }) {
  return row({ ...thickness, flexShrink: 0, backgroundColor: colour });
}

/** A run of text, in the style of its parent where none is given. */
export function words(text: string, style: PreviewStyle = {}): PreviewElement {
  return { type: 'div', props: { style, children: text } };
}
