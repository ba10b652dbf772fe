/**
 * What a host has to answer beside the files: headers, cache rules and redirects. The files for each
 * host are written from it (`npm run hosting`), nginx serves by it in the tests, and `npm run
 * check:live` asks for it.
 */

/** Response headers by name; no name stands twice in two spellings. */
export type Headers = Readonly<Record<string, string>>;

/** Headers of all paths that a pattern matches. */
export interface HeaderRule {
  /** What the paths have in common, for comments. */
  readonly name: string;
  /**
   * Paths below the site. `*` stands for anything, slashes among it, once a pattern; `:word` for one
   * step of a path.
   */
  readonly paths: readonly string[];
  /** A later rule takes the place of an earlier one where both set a header. */
  readonly headers: Headers;
}

/** What the site and nobody else may do in its pages; each page narrows it by the hashes it names. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  // The faces of fonts stand in the page. The policy of each page has their hashes.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
];

/** The policy, and who may show the page in a frame. */
function policyFor(ancestors: string): string {
  return [...POLICY, `frame-ancestors ${ancestors}`].join('; ');
}

/** Kept, and asked after each time: a page is never older than the last deployment. */
const REVALIDATE = 'public, max-age=0, must-revalidate';
/** The name of a hashed file changes with its content. */
const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Pictures are asked for by others, who need not ask daily. */
const FOR_A_DAY = 'public, max-age=86400';
/**
 * For a year, browsers use nothing but HTTPS once they have seen it. Subdomains are left alone: they
 * may be somebody else's.
 */
const HSTS = 'max-age=31536000';

/** What anybody may read from anywhere. */
const OPEN: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Functions of browsers that no page uses. */
const UNUSED = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** All rules, the general ones first. */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    name: 'everything',
    paths: ['*'],
    headers: {
      'Cache-Control': REVALIDATE,
      'Content-Security-Policy': policyFor("'none'"),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': UNUSED.map((name) => `${name}=()`).join(', '),
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Strict-Transport-Security': HSTS,
      'X-Content-Type-Options': 'nosniff',
    },
  },
  { name: 'hashed files', paths: ['_astro/*'], headers: { 'Cache-Control': IMMUTABLE } },
  {
    name: 'open data, feeds and texts',
    paths: ['api/*', 'changes.xml', 'cni/:cni/changes.xml', '*.md', 'llms.txt', 'llms-full.txt'],
    headers: OPEN,
  },
  { name: 'pictures', paths: ['og/*'], headers: { ...OPEN, 'Cache-Control': FOR_A_DAY } },
  {
    name: 'what may stand in a frame anywhere',
    paths: ['embed/*'],
    headers: { ...OPEN, 'Content-Security-Policy': policyFor('*') },
  },
];

/** A pattern of paths as a regular expression without anchors, for hosts that read such. */
export function patternSource(pattern: string): string {
  return pattern
    .split(/(\*|:[a-z]+)/u)
    .map((part) => {
      if (part === '*') return '.*';
      return part.startsWith(':')
        ? '[^/]+'
        : part.replaceAll(/[.+?^$()[\]{}|\\]/gu, String.raw`\$&`);
    })
    .join('');
}

/** The headers of a path below the site, which has no leading slash. */
export function headersOf(path: string): Headers {
  const matches = (pattern: string) => new RegExp(`^${patternSource(pattern)}$`, 'u').test(path);
  const rules = HEADER_RULES.filter(({ paths }) => paths.some(matches));
  return Object.assign({}, ...rules.map(({ headers }) => headers)) as Headers;
}
