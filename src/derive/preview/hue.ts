/** The hue of a CNI in both themes, each as `#rrggbb`. */
export interface Hue {
  readonly light: string;
  readonly dark: string;
}

const HUE =
  /\[data-cni='([\w-]+)'\]\s*\{\s*--hue:\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\);\s*\}/gu;

/** The hues by CNI, out of the text of `cni-hues.css`. */
export function huesOf(css: string): Readonly<Record<string, Hue>> {
  return Object.fromEntries(
    [...css.matchAll(HUE)].map(([, cni = '', light = '', dark = '']) => [cni, { light, dark }]),
  );
}

/** What is wrong where a CNI has no hue, and what to do about it. */
export function missingHue(cni: string): string {
  return `${cni}: has no hue — add [data-cni='${cni}'] { --hue: light-dark(#…, #…); } to src/styles/cni-hues.css`;
}
