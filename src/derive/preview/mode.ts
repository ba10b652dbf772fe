import { STATE_WORDS, WORDED_STATES } from '../../lib/support.ts';
import { formatDay } from '../../lib/day.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison } from '../comparison/schema.ts';
import { capabilities, modeAnswer, modesOf } from '../mode/answer.ts';
import { filedUnder } from '../mode/filed.ts';
import { column, type PreviewElement, row, rule } from './element.ts';
import { framed, TEXT_WIDTH } from './frame.ts';
import { colour, HEADING, hue, type PreviewLook } from './look.ts';
import { labelledMark } from './mark.ts';
import { fittedText, type Room } from './text.ts';

const INDENT = 36;

const NAME: Room = {
  width: TEXT_WIDTH - INDENT,
  sizes: [
    [72, 1],
    [60, 2],
  ],
};

const SUMMARY: Room = {
  width: TEXT_WIDTH - INDENT,
  sizes: [
    [38, 3],
    [32, 4],
    [28, 5],
  ],
};

function tallyLine(look: PreviewLook, comparison: Comparison, id: string): PreviewElement {
  const states = capabilities(comparison).map((feature) => {
    const { claim } = modeAnswer(comparison, id, feature);
    return claim.state;
  });
  const counted = WORDED_STATES.flatMap((state) => {
    const count = states.filter((each) => each === state).length;
    return count === 0 ? [] : [{ state, label: `${STATE_WORDS[state]} ${String(count)}` }];
  });
  return row(
    { flexWrap: 'wrap', columnGap: 40, rowGap: 14 },
    counted.map(({ state, label }) => labelledMark(look, state, 24, label)),
  );
}

/** The preview of a mode: its name and sentence, and how its answers spread. */
export function modePreview(look: PreviewLook, comparison: Comparison, id: string): PreviewElement {
  const mode = entryOf(modesOf(comparison), id, 'mode');
  const cnis = mode.cnis.map((cni) => {
    const { name, version } = entryOf(comparison.cnis, cni, 'CNI');
    return `${name} ${version}`;
  });
  const notes = [cnis.join(', '), `re-read ${formatDay(mode.reviewed)}`] as const;
  return framed(look, { id, notes }, [
    row({}, [
      rule(hue(look, filedUnder(mode)), { width: 6 }),
      column({ paddingLeft: INDENT - 6, rowGap: 18 }, [
        fittedText(mode.name, NAME, HEADING),
        fittedText(mode.summary, SUMMARY, { color: colour(look, 'ink-2') }),
      ]),
    ]),
    tallyLine(look, comparison, id),
  ]);
}
