/**
 * What hosts take at most. Cloudflare Pages: its documentation of `_headers` and `_redirects`.
 * CloudFront: the quotas of functions, policies and behaviours in its developer guide.
 */
const LIMITS = {
  cloudflare: { rules: 100, line: 2000, fixedRedirects: 2000, redirects: 2100 },
  cloudfront: { functionBytes: 10_240, behaviours: 25, headersOfPolicy: 10, policyValue: 1783 },
} as const;

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

function excess(place: string, what: string, found: number, limit: number): readonly string[] {
  return found <= limit
    ? []
    : [`${place}: ${String(found)} ${what}, ${String(limit)} are taken — merge or drop some`];
}

/** What Cloudflare Pages would not take of a `_headers` file: messages with place and remedy. */
export function headersFaults(place: string, text: string): readonly string[] {
  const { rules, line: limit } = LIMITS.cloudflare;
  const lines = linesOf(text);
  const long = lines.filter(({ length }) => length > limit);
  const paths = lines.filter((line) => !line.startsWith(' '));
  const greedy = paths.filter((path) => path.split('*').length > 2);
  return [
    ...excess(place, 'rules', paths.length, rules),
    ...long.map(
      (line) =>
        `${place}: a line of ${String(line.length)} characters, ${String(limit)} are taken — shorten “${line.trim().slice(0, 40)}…”`,
    ),
    ...greedy.map((path) => `${place}: more than one * in ${path} — write two rules`),
  ];
}

/** What Cloudflare Pages would not take of a `_redirects` file. */
export function redirectsFaults(place: string, text: string): readonly string[] {
  const { line: limit, fixedRedirects, redirects } = LIMITS.cloudflare;
  const lines = linesOf(text);
  const fixed = lines.filter((line) => !line.includes('*'));
  return [
    ...excess(place, 'redirects', lines.length, redirects),
    ...excess(place, 'redirects without *', fixed.length, fixedRedirects),
    ...lines
      .filter(({ length }) => length > limit / 2)
      .map(
        (line) => `${place}: over ${String(limit / 2)} characters — shorten ${line.slice(0, 40)}…`,
      ),
  ];
}

/** The parts of a CloudFormation template that have limits. */
export interface CloudFrontParts {
  readonly functionCode: string;
  readonly behaviours: number;
  /** For each policy its custom headers and its content policy. */
  readonly policies: readonly {
    readonly name: string;
    readonly headers: number;
    readonly longest: number;
  }[];
}

/** What CloudFront would not take. */
export function cloudFrontFaults(
  place: string,
  { functionCode, behaviours, policies }: CloudFrontParts,
): readonly string[] {
  const { functionBytes, behaviours: most, headersOfPolicy, policyValue } = LIMITS.cloudfront;
  return [
    ...excess(place, 'bytes of function', Buffer.byteLength(functionCode), functionBytes),
    ...excess(place, 'cache behaviours', behaviours, most),
    ...policies.flatMap(({ name, headers, longest }) => [
      ...excess(`${place} ${name}`, 'headers', headers, headersOfPolicy),
      ...excess(`${place} ${name}`, 'characters in one header', longest, policyValue),
    ]),
  ];
}
