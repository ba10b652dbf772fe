import { rasterise } from '../rasterise.ts';

/** A drawing, and of how many pixels each side of its unit becomes. */
export interface Drawing {
  readonly svg: string;
  readonly zoom: number;
}

/** A drawing as a PNG. */
export function pixels({ svg, zoom }: Drawing): Promise<Uint8Array> {
  return rasterise(svg, zoom);
}
