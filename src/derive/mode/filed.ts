/** A mode, written or published. */
interface FiledMode {
  readonly areas: Readonly<Record<string, string>>;
  readonly cnis: readonly string[];
}

/** The CNI that a mode is filed under and whose hue it takes: the one that enforces policy in it. */
export function filedUnder({ areas, cnis }: FiledMode): string {
  return areas['policy'] ?? cnis[0] ?? '';
}
