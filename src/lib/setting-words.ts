/** A setting as code words name it, and the page on which it is told. */
export interface NamedSetting {
  readonly id: string;
  /** The page below `/settings/`: a subject. */
  readonly page: string;
  readonly cnis: readonly string[];
  /** Every spelling under which it is typed. */
  readonly names: readonly string[];
}

/** The last part of a path in camel case: `linuxDataplane` of `calicoNetwork.linuxDataplane`. */
const LAST_PART = /(?<=\.)[a-z]\w*[A-Z]\w*$/u;

/** The name in `NAME=value`, `name: value`, `spec.name` or `--name`. */
export function nameIn(code: string): string {
  return code.replace(/^(?:--|spec\.)/u, '').replace(/(?:=|: ).*$/su, '');
}

type Index = ReadonlyMap<string, readonly NamedSetting[]>;

function indexBy(
  settings: readonly NamedSetting[],
  namesOf: (setting: NamedSetting) => readonly string[],
): Index {
  const index = new Map<string, readonly NamedSetting[]>();
  for (const setting of settings) {
    for (const name of new Set(namesOf(setting))) {
      index.set(name, [...(index.get(name) ?? []), setting]);
    }
  }
  return index;
}

/** Finds the settings that code words name. */
export class SettingFinder {
  readonly #whole: Index;
  /** By the last part of a path, which names a field too where no other has the name. */
  readonly #short: Index;

  constructor(settings: readonly NamedSetting[]) {
    this.#whole = indexBy(settings, ({ names }) => names);
    this.#short = indexBy(settings, ({ names }) =>
      names.flatMap((name) => LAST_PART.exec(name)?.[0] ?? []),
    );
  }

  /** Every setting that a code word may name. */
  all(code: string): readonly NamedSetting[] {
    const name = nameIn(code);
    return this.#whole.get(name) ?? this.#short.get(name) ?? [];
  }

  /** The setting that a code word names; of several, the only one of the CNI that is spoken of. */
  find(code: string, cni?: string): NamedSetting | undefined {
    const found = this.all(code);
    if (found.length < 2) return found[0];
    const own = found.filter(({ cnis }) => cni !== undefined && cnis.includes(cni));
    return own.length === 1 ? own[0] : undefined;
  }
}
