/** Something the caller has to put right; its message names what is wrong and what to do. */
export class UsageError extends Error {}

/** The text of `--help`. */
export const HELP = `Compares the cited passages and pages with what they read today.

npm run sources -- [options]

  --git-dir <folder>   Read repositories from bare clones in the folder, named owner+name,
                       before the network. A folder owner+name@<commit> with plain files
                       stands for one commit.
  --alias <a=b>        Read repository a from the clone of b: cilium/cilium=someone/cilium.
                       May be given several times.
  --offline            Leave out the network: no web pages, no repositories without a clone.
  --pin                Write the hashes of all passages that can be read at their commits to
                       src/data/sources/passages.json. Claims are never changed.
  --issues <folder>    Write what is to be done as Markdown into the folder: re-read.md and links.md.
  --json               Print the results as JSON and nothing else.
                       (npm run --silent sources -- --json)
  --help               Print this text.

Exit code: 0 if every passage read at its commit is as its hash says and no page is dead,
1 if not, 2 if the options are wrong.
`;
