import type { DocumentId } from '../sources.ts';

/** Repository documents whose passages have no hash, each with the reason. */
export const unread: Readonly<Partial<Record<DocumentId, string>>> = {};
