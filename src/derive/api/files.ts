/** A file of the open data, or one of a kind of files, as `/api/` lists it. */
export interface ApiFile {
  /** Its name below `/api/v1/`; `<id>` and `<date>` stand for what varies. */
  readonly name: string;
  /** The file itself, or one of its kind. */
  readonly file: string;
  readonly about: string;
}

function single(file: string, about: string): ApiFile {
  return { name: file, file, about };
}

interface Contents {
  /** How many claims there are. */
  readonly claims: number;
  /** The day of the snapshot published last; absent before the first. */
  readonly latest?: string | undefined;
}

/** The files of the open data, what most readers want first. */
export function apiFiles({ claims, latest }: Contents): readonly ApiFile[] {
  const snapshots: ApiFile = {
    name: 'snapshots/<date>.json',
    file: `snapshots/${latest ?? ''}.json`,
    about: 'The comparison as it was published on a day. Such a file never changes.',
  };
  return [
    single(
      'comparison.json',
      `All ${String(claims)} claims by feature and CNI, with the areas, features and CNIs, the modes, interactions, settings, symptoms and benchmarks.`,
    ),
    single('comparison.csv', 'The same claims, a line each, for spreadsheets.'),
    {
      name: 'features/<id>.json',
      file: 'features/policy.fqdn.json',
      about:
        'One feature with its claims by CNI. An id that has moved or was split keeps its file, which says under “former” what became of it.',
    },
    {
      name: 'cni/<id>.json',
      file: 'cni/calico.json',
      about: 'One CNI with its claims by feature.',
    },
    single('modes.csv', 'Every mode against every capability, a line each, for spreadsheets.'),
    {
      name: 'modes/<id>.json',
      file: 'modes/vpc-cni-cilium.json',
      about:
        'One mode: how to set it up, and its answers by feature. What is absent is not checked.',
    },
    single('interactions.json', 'What bites when two things meet, by id.'),
    single(
      'settings.json',
      'What people type: each setting with its default, traps and ways to set it, by id.',
    ),
    single('settings.csv', 'The same settings, a line each, for spreadsheets.'),
    single('symptoms.json', 'What people see when something is wrong, and what helps, by id.'),
    single(
      'benchmarks.json',
      'What others measured, with the studies that were left out and why, and what test suites say.',
    ),
    single('benchmarks.csv', 'The same figures, a line each, for spreadsheets.'),
    {
      name: 'benchmarks/<id>.csv',
      file: 'benchmarks/infrabuilder-2024.csv',
      about: 'The figures of one study. A figure that is missing is empty.',
    },
    ...(latest === undefined ? [] : [snapshots]),
    single('meta.json', 'The licence, the latest re-reading and all snapshots with checksums.'),
    single('comparison.schema.json', 'The JSON Schema (2020-12) of the comparison.'),
    single('snapshot.schema.json', 'The JSON Schema (2020-12) of a snapshot.'),
  ];
}
