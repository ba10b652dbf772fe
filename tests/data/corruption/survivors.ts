/** A kind of fault that nothing finds, and why that is so. */
export interface Survivor {
  readonly kind: string;
  readonly reason: string;
}

/** What is known to survive. */
export const survivors: readonly Survivor[] = [
  {
    kind: 'a detail that says the opposite',
    reason:
      'A detail may be reworded at any time; only whoever reads its sources knows which wording is right.',
  },
  {
    kind: 'a correction dropped',
    reason:
      'A correction goes when nobody says the wrong thing any more; that is an edit like others.',
  },
  {
    kind: 'another title of a document',
    reason: 'A title is ours to word, and nothing in the repository repeats the one of the source.',
  },
  {
    kind: 'another page of the same host',
    reason:
      'Whether an address answers is known on the network alone: npm run sources asks for it.',
  },
  {
    kind: 'other lines of a document that is unread',
    reason:
      'The document could not be read at its commit, so no hash knows what stands on its lines.',
  },
  {
    kind: 'released on another day',
    reason:
      'The day of a release stands once in the data; the project knows it, the repository does not.',
  },
  {
    kind: 'yes and no swapped where both sides do it',
    reason:
      'The claims speak for the CNIs of both answers alike; only who reads the question knows which is which.',
  },
  {
    kind: 'a link to a page of its own that does not exist',
    reason:
      'A page that is made of no fact and no file of prose comes with the build: a test of the built site follows each link.',
  },
];
