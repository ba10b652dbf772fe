import {
  documentKey,
  type FoundAnswer,
  type FoundText,
  type FoundTexts,
  type SearchKind,
} from '../../lib/search/document.ts';
import { plainText } from '../../lib/text.ts';
import type { Comparison } from '../comparison/schema.ts';
import { modesOf } from '../mode/answer.ts';
import { modeCountText } from '../mode/by-mode.ts';
import { settingsOf } from '../setting/pages.ts';
import { symptomsOf } from '../symptom/view.ts';
import { matrixOf } from '../table/matrix.ts';
import type { CellView } from '../table/row.ts';
import type { Searched } from './documents.ts';

type Told = readonly (readonly [key: string, text: FoundText])[];

function answerOf({ cni, cniName, claim, modes }: CellView): FoundAnswer {
  return {
    cni,
    name: cniName,
    state: claim.state,
    value: plainText(claim.value),
    ...(modes && { modes: modeCountText(modes) }),
  };
}

function answers(comparison: Comparison): Told {
  const rows = matrixOf(comparison).groups.flatMap((group) => group.rows);
  return rows.map(({ id, cells }) => [
    documentKey({ kind: 'feature', id }),
    { answers: cells.map(answerOf) },
  ]);
}

/** A sentence of each entry. */
function sentences<T>(
  kind: SearchKind,
  entries: Readonly<Record<string, T>>,
  sentenceOf: (entry: T) => string,
): Told {
  return Object.entries(entries).map(([id, entry]) => [
    documentKey({ kind, id }),
    { text: plainText(sentenceOf(entry)) },
  ]);
}

function settings(comparison: Comparison): Told {
  return Object.entries(settingsOf(comparison)).map(([id, setting]) => [
    documentKey({ kind: 'setting', id }),
    { text: plainText(setting.what), standard: plainText(setting.default) },
  ]);
}

/** What the results show of all that can be found, by key. */
export function searchTexts({ comparison, glossary, pages }: Searched): FoundTexts {
  const pageTexts = Object.fromEntries(pages.map(({ id, text }) => [id, text]));
  return Object.fromEntries([
    ...answers(comparison),
    ...settings(comparison),
    ...sentences('symptom', symptomsOf(comparison), ({ remedy }) => remedy[0]?.step ?? ''),
    ...sentences('term', glossary, ({ definition }) => definition),
    ...sentences('mode', modesOf(comparison), ({ summary }) => summary),
    ...sentences('cni', comparison.cnis, ({ summary }) => summary),
    ...sentences('guide', pageTexts, (text) => text),
  ]);
}
