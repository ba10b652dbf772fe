/** The type of each kind of file that the site has, by how its name ends. */
export const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
  xml: 'application/xml',
  yaml: 'application/yaml',
  zip: 'application/zip',
};

/** Types that hosts tend not to know, or to send without the encoding of characters. */
export const OFTEN_MISSING = ['csv', 'md', 'yaml'] as const;

/** How a file name ends, without the dot; empty where it has none. */
export function extensionOf(path: string): string {
  return /\.([a-z0-9]+)$/u.exec(path)?.[1] ?? '';
}

/** The type that a file is served with; throws where its kind is new. */
export function typeOf(path: string): string {
  const type = TYPES[extensionOf(path)];
  if (type === undefined) {
    throw new Error(`${path}: no type for this kind of file — add it to hosting/types.ts`);
  }
  return type;
}
