import fc from 'fast-check';

/** What nobody would write in an address, and somebody does. */
const ODD = [
  '',
  ' ',
  ',',
  '__proto__',
  'constructor',
  'toString',
  '<img src="/nothing.png" onerror="document.title=1">',
  '</p><script>document.title=1</script>',
  'javascript:alert(1)',
  String.raw`\u0000\x00`,
  '\u0000',
  '\u202E🙂\uD800',
  '%',
  '%E0%A4%A',
  'a'.repeat(3000),
];

/** What queries that somebody made up are made of. */
export interface Scraps {
  /** Parameters that the page has. */
  readonly keys: readonly string[];
  /** Parameters that it has not. */
  readonly strangeKeys: readonly string[];
  /** Values that mean something, in the one parameter or the other. */
  readonly known: readonly string[];
  /** Values that look like something. */
  readonly odd: readonly string[];
}

/** Queries as somebody may make them up: most of them near to one that means something. */
export function anyQuery({ keys, strangeKeys, known, odd }: Scraps): fc.Arbitrary<string> {
  const one = fc.constantFrom(...known);
  const value = fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 2, arbitrary: fc.array(one, { maxLength: 12 }).map((some) => some.join(',')) },
    { weight: 2, arbitrary: fc.constantFrom(...ODD, ...odd) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  );
  const key = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...keys) },
    { weight: 1, arbitrary: fc.constantFrom(...strangeKeys) },
  );
  // Most are written as they have to be, some as they came.
  const written = fc.oneof(
    { weight: 3, arbitrary: value.map((text) => encodeURIComponent(text.toWellFormed())) },
    { weight: 1, arbitrary: value.map((text) => text.replaceAll('#', '')) },
  );
  const pair = fc.tuple(key, written).map(([name, text]) => `${name}=${text}`);
  return fc
    .array(fc.oneof({ weight: 9, arbitrary: pair }, { weight: 1, arbitrary: key }), {
      maxLength: 7,
    })
    .map((parts) => `?${parts.join('&')}`);
}
