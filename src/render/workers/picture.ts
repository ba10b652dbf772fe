import satori from 'satori';
import { PICTURE_WIDTH } from '../../derive/embed/picture.ts';
import type { PreviewElement } from '../../derive/preview/element.ts';
import { fonts } from '../renderer.ts';

/** An element to draw, and whether its letters become shapes or stay text. */
export interface Subject {
  readonly element: PreviewElement;
  readonly letters: 'shapes' | 'text';
}

/** An element drawn as SVG, as high as it comes to. */
export async function picture({ element, letters }: Subject): Promise<string> {
  return satori(element, { width: PICTURE_WIDTH, fonts, embedFont: letters === 'shapes' });
}
