import { STATE_WORDS, STATES } from '../../lib/support.ts';
import { listing, plural } from '../../lib/text.ts';
import type { PairGroup, PairView } from './view.ts';

/**
 * `Of 125 questions, 39 get different answers and 38 the same; 4 have an unknown answer and 44 are
 * described in words.`
 */
export function pairLede({ total, counts }: PairView): string {
  const { differs, same, open, described } = counts;
  const answered = `${String(differs)} get different answers and ${String(same)} the same`;
  const rest = [
    ...(open > 0 ? [`${String(open)} ${open === 1 ? 'has' : 'have'} an unknown answer`] : []),
    ...(described > 0
      ? [`${String(described)} ${described === 1 ? 'is' : 'are'} described in words`]
      : []),
  ];
  const sentence = `Of ${plural(total, 'question')}, ${answered}`;
  return `${[sentence, ...(rest.length > 0 ? [listing(rest)] : [])].join('; ')}.`;
}

/** How answers of the same level spread: `9 the same: 8 yes and 1 partial`. */
export function levelsOf({ rows }: PairGroup): string {
  const states = rows.map(({ cells }) => cells[0].claim.state);
  const levels = STATES.flatMap((state) => {
    const count = states.filter((each) => each === state).length;
    return count === 0 ? [] : [`${String(count)} ${STATE_WORDS[state].toLowerCase()}`];
  });
  return `${String(rows.length)} the same: ${listing(levels)}`;
}

/** The areas in which two differ most, `Policy, Services and AWS`. */
function mostDiffering({ areas }: PairView, count = 3): string {
  const byCount = areas.filter(({ differing }) => differing > 0);
  return listing(
    byCount
      .toSorted((a, b) => b.differing - a.differing)
      .slice(0, count)
      .map(({ name }) => name),
  );
}

/** What search engines show: in how much the two differ, and in what most. */
export function pairDescription(view: PairView): string {
  const { name, counts, total } = view;
  const differing = `${String(counts.differs)} of ${plural(total, 'question')}`;
  return `${name}: different answers to ${differing}, most in ${mostDiffering(view)}. What decides, what is the same, when to take which.`;
}
