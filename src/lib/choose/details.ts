/** What stands behind a choice: of each thing asked, and of each mode. */
export interface ChoiceDetails extends ModesDetails {
  /** By what is asked; only what is asked need be here. */
  readonly asks: Readonly<Record<string, AskDetails>>;
}

/** What stands behind the answers to one thing asked. */
export interface AskDetails {
  /** What has to be kept for the answer of a mode to hold, by mode. */
  readonly keep: Readonly<Record<string, readonly string[]>>;
  /** What bites where it is asked. */
  readonly interactions: readonly ChoiceInteraction[];
}

/** What stands behind the modes, whatever is asked of them. */
export interface ModesDetails {
  readonly modes: Readonly<Record<string, ModeDetails>>;
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
  /** Its place among all. */
  readonly at: number;
  /** What bites, as a short sentence without a full stop. */
  readonly name: string;
  readonly remedy: string;
  readonly modes: readonly string[];
  /** Whether an issue of a project on it was open when it was read last. */
  readonly isOpen: boolean;
}

/** What has to be kept in a mode for an answer to hold, one condition an entry. */
export function keptFor({ asks }: ChoiceDetails, mode: string, ask: string): readonly string[] {
  return asks[ask]?.keep[mode] ?? [];
}

/** The interactions that a mode brings together with what is asked of it, each once, in their order. */
export function interactionsFor(
  { asks }: ChoiceDetails,
  mode: string,
  asked: readonly string[],
): readonly ChoiceInteraction[] {
  const found = asked
    .flatMap((ask) => asks[ask]?.interactions ?? [])
    .filter(({ modes }) => modes.includes(mode));
  const byId = new Map(found.map((interaction) => [interaction.id, interaction]));
  return [...byId.values()].toSorted((a, b) => a.at - b.at);
}
