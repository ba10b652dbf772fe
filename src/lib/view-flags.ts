/**
 * What a reader switches on or off, by its parameter in the address; names are permanent. Types, the
 * address, the bar and its reader follow from this list. `chooses` says whether a flag chooses
 * among rows and answers or lays them out; an address lists the former first.
 */
export const FLAGS = {
  differ: { label: 'only where they differ', short: 'differing', chooses: 'rows' },
  oss: { label: 'open source only: paid counts as no', short: 'open source', chooses: 'rows' },
  flat: { label: 'one flat list', short: 'flat', chooses: 'layout' },
  fold: { label: 'fold what is the same everywhere', short: 'folded', chooses: 'layout' },
} as const satisfies Record<
  string,
  { readonly label: string; readonly short: string; readonly chooses: Choice }
>;

type Choice = 'rows' | 'layout';

export type Flag = keyof typeof FLAGS;

/** The flags in the order of the toolbar. */
export const FLAG_IDS = Object.keys(FLAGS) as readonly Flag[];

/** Which flags are on. */
export type FlagStates = Readonly<Record<Flag, boolean>>;

/** The state of every flag. */
export function flagStates(isOn: (flag: Flag) => boolean): FlagStates {
  return Object.fromEntries(FLAG_IDS.map((flag) => [flag, isOn(flag)])) as FlagStates;
}

/** The flags that are on, of those that choose the same thing. */
export function flagsOn(states: FlagStates, chooses: Choice): readonly Flag[] {
  return FLAG_IDS.filter((flag) => FLAGS[flag].chooses === chooses && states[flag]);
}
