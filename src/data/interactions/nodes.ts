import type { Interaction } from '../interaction.ts';

/** What meets node images, Windows and further interfaces. */
export const nodeInteractions = {} as const satisfies Record<string, Interaction>;
