/** What a drawing is given beyond its shapes. */
interface Dress {
  readonly title: string;
  /** What it says, for those who do not see it. */
  readonly text: string;
  /** Colours at night by those of the light theme. */
  readonly night: Readonly<Record<string, string>>;
}

/** Fonts that readers have, by the name of the one that the widths are of. */
const FONTS: Readonly<Record<string, string>> = {
  'source serif': "'Source Serif 4', Charter, Georgia, serif",
  'plex mono': "'IBM Plex Mono', ui-monospace, monospace",
};

const MASK = /<mask id="([^"]+)">.*?<\/mask>/gu;
const WORD =
  /<text x="([^"]+)" y="([^"]+)" width="([^"]+)" height="[^"]+"(?: font-weight="(\w+)")?[^>]* font-size="([^"]+)" font-family="([^"]+)" fill="([^"]+)">/gu;

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function short(number: string): string {
  return String(Math.round(Number(number) * 10) / 10);
}

/**
 * A drawing of words and boxes without what nothing refers to. Each word keeps its width, whatever font
 * it is set in.
 */
function slim(svg: string): string {
  return svg
    .replace(MASK, (mask, id: string) => (svg.includes(`url(#${id})`) ? mask : ''))
    .replace(WORD, (_, x, y, width, weight = 'normal', size, font: string, fill) => {
      const attributes = {
        x: short(x as string),
        y: short(y as string),
        textLength: short(width as string),
        lengthAdjust: 'spacingAndGlyphs',
        ...(weight === 'normal' || weight === '400' ? {} : { 'font-weight': String(weight) }),
        'font-size': short(size as string),
        'font-family': FONTS[font] ?? font,
        fill: String(fill),
      };
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      return `<text${written.join('')}>`;
    });
}

/** A drawing in light colours that turns dark with its reader's theme, and says what it shows. */
export function themed(svg: string, { title, text, night }: Dress): string {
  const rules = Object.entries(night)
    .filter(([light]) => svg.includes(`fill="${light}"`))
    .map(([light, dark]) => `[fill="${light}"]{fill:${dark}}`);
  const style = `<style>@media (prefers-color-scheme:dark){${rules.join('')}}</style>`;
  const words = `<title>${escapeText(title)}</title><desc>${escapeText(text)}</desc>`;
  return slim(svg).replace(/^<svg ([^>]*)>/u, (_, attributes: string) =>
    [`<svg ${attributes} role="img">`, words, style].join(''),
  );
}
