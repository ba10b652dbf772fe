/**
 * Gives what is made when it is first asked for, and made once. The formats of `Intl` read their
 * language when they are made, which costs a slow phone a tenth of a second before it shows anything.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
