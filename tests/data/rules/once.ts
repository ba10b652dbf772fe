/** A function of a text that remembers: in all facts that are judged, most texts are the same. */
export function once<T>(look: (text: string) => T): (text: string) => T {
  const seen = new Map<string, { readonly found: T }>();
  return (text) => {
    const known = seen.get(text) ?? { found: look(text) };
    seen.set(text, known);
    return known.found;
  };
}
