/** What no page can ask, in two sentences. */
export const NOT_ASKED =
  'The page could not ask which of them your people know, what a licence and its support would cost you, what your contracts and auditors say, and how fast each is on your machines. Put these beside the result.';
