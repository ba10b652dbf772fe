/** What stands behind a choice, and is fetched once something is chosen. */
export interface ChoiceDetails {
  /** The texts that the lists below name by number. */
  readonly texts: readonly string[];
  /** What has to be kept for an answer to hold, by mode and by what is asked. */
  readonly keep: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly modes: Readonly<Record<string, ModeDetails>>;
  readonly interactions: readonly ChoiceInteraction[];
  /** Releases of a CNI that are newer than the one compared, by CNI. */
  readonly newer: Readonly<Record<string, readonly string[]>>;
  /** The day of the snapshot published last, to which pinned addresses lead. */
  readonly pinned: string;
}

/** A mode as somebody installs it. */
export interface ModeDetails {
  /** What it is, one sentence. */
  readonly summary: string;
  readonly settings: readonly {
    readonly name: string;
    readonly value: string;
    readonly where: string;
  }[];
  readonly requirements: readonly string[];
  readonly supportedBy: string;
}

/** What bites when two things meet, as a choice can bring them together. */
export interface ChoiceInteraction {
  readonly id: string;
  /** What bites, as a short sentence without a full stop. */
  readonly name: string;
  readonly remedy: string;
  readonly modes: readonly string[];
  /** What is asked that it bears on: ids of capabilities. */
  readonly asks: readonly string[];
  /** Whether an issue of a project on it was open when it was read last. */
  readonly isOpen: boolean;
}

/** What has to be kept in a mode for an answer to hold, one condition an entry. */
export function keptFor(
  { keep, texts }: ChoiceDetails,
  mode: string,
  ask: string,
): readonly string[] {
  return (keep[mode]?.[ask] ?? []).flatMap((at) => texts[at] ?? []);
}

/** The interactions that a mode brings together with what is asked of it. */
export function interactionsFor(
  { interactions }: ChoiceDetails,
  mode: string,
  asked: readonly string[],
): readonly ChoiceInteraction[] {
  return interactions.filter(
    ({ modes, asks }) => modes.includes(mode) && asks.some((ask) => asked.includes(ask)),
  );
}
