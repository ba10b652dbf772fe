import { builtFiles, builtText } from '../routes.ts';

/** A rule of a style sheet; conditions around it are left out. */
export interface StyleRule {
  readonly selector: string;
  readonly declarations: string;
}

/** The built style sheets. */
export function styleSheets(): readonly string[] {
  return builtFiles('_astro/**/*.css').map(builtText);
}

/** Every rule of the built style sheets, or of one, which hold no rules within rules. */
export function styleRules(sheet = styleSheets().join('\n')): readonly StyleRule[] {
  return [...sheet.matchAll(/([^{};]+)\{([^{}]*)\}/gu)].map(
    ([, selector = '', declarations = '']) => ({ selector, declarations }),
  );
}

/** A CNI colours what it holds by its hue alone: `tests/build/hues.test.ts`. */
const BY_HUE = 'data-cni';

/** Attributes whose values decide how an element looks: `[data-state=paid]`, not `[data-state]`. */
export function styledAttributes(): ReadonlySet<string> {
  const selectors = styleRules().map(({ selector }) => selector);
  const found = [...selectors.join('\n').matchAll(/\[([\w-]+)[~|^$*]?=/gu)];
  return new Set(found.map(([, name]) => name ?? '').filter((name) => name !== BY_HUE));
}
