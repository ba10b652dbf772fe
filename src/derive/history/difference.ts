/** Two states of one particular of a fact; either may be absent. */
export interface Difference {
  readonly term: string;
  readonly before?: string;
  readonly after?: string;
  /** Why, where it has a reason of its own. */
  readonly because?: string;
}

/** The difference between two texts; none where they are the same. */
export function difference(
  term: string,
  before: string | undefined,
  after: string | undefined,
): readonly Difference[] {
  if (before === after) return [];
  return [
    {
      term,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ];
}

/** The sentences of a text. */
function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=[`“"(\p{Lu}])/u);
}

/** The sentences that were dropped and those that were added; what stays would bury them. */
export function wordingDifference(term: string, before = '', after = ''): readonly Difference[] {
  const [was, is] = [sentences(before), sentences(after)];
  const without = (own: readonly string[], other: readonly string[]) => {
    const text = own.filter((sentence) => !other.includes(sentence)).join(' ');
    return text === '' ? undefined : text;
  };
  return difference(term, without(was, is), without(is, was));
}
