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

/** The name at the head of `NAME=value`, `name: value` or `--name`. */
function nameIn(code: string): string {
  return code.replace(/^--/u, '').replace(/(?:=|: ).*$/su, '');
}

/** Finds the settings that code words name. */
export class SettingFinder {
  readonly #byName = new Map<string, NamedSetting[]>();

  constructor(settings: readonly NamedSetting[]) {
    for (const setting of settings) {
      // The last part of a path names a field too, as long as it names one field alone.
      const short = setting.names.flatMap((name) => LAST_PART.exec(name) ?? []);
      for (const name of new Set([...setting.names, ...short])) {
        this.#byName.set(name, [...(this.#byName.get(name) ?? []), setting]);
      }
    }
  }

  /** The setting that a code word names; of several, the only one of the CNI that is spoken of. */
  find(code: string, cni?: string): NamedSetting | undefined {
    const found = this.#byName.get(nameIn(code)) ?? [];
    if (found.length < 2) return found[0];
    const own = found.filter(({ cnis }) => cni !== undefined && cnis.includes(cni));
    return own.length === 1 ? own[0] : undefined;
  }
}
