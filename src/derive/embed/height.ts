import { plainText } from '../../lib/text.ts';
import { STATE_WORDS } from '../../lib/support.ts';
import type { EmbedAnswer, EmbedView } from './view.ts';

/** Width that a frame asks for, in CSS pixels. */
export const EMBED_WIDTH = 640;

/** How many letters of a size fit a line, and how high the line is in CSS pixels. */
interface Line {
  readonly letters: number;
  readonly height: number;
}

/** The lines of one width of `embed.css`, reckoned with the widest fonts that systems have. */
interface Layout {
  readonly name: Line;
  /** Without it the question is not shown. */
  readonly question?: Line;
  readonly head: Line;
  readonly value: Line;
  readonly note: Line;
  readonly foot: Line;
}

/** At 320 pixels, the narrowest. */
const NARROW: Layout = {
  name: { letters: 24, height: 24 },
  head: { letters: 23, height: 24 },
  value: { letters: 26, height: 24 },
  note: { letters: 34, height: 20 },
  foot: { letters: 34, height: 20 },
};

/** From 520 pixels, where the question has room. */
const WIDE: Layout = {
  name: { letters: 40, height: 24 },
  question: { letters: 48, height: 22 },
  head: { letters: 42, height: 24 },
  value: { letters: 46, height: 24 },
  note: { letters: 58, height: 20 },
  foot: { letters: 58, height: 20 },
};

/** What stands above, between and below the texts. */
const AROUND = 68;
/** What stands around each answer. */
const AROUND_ANSWER = 14;

/** How many lines a text takes where words are broken only if they are longer than a line. */
function lineCount(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of plainText(text).split(' ')) {
    const isNext = used > 0 && used + 1 + length > letters;
    if (isNext) lines += 1;
    used = isNext || used === 0 ? length : used + 1 + length;
    lines += Math.floor((used - 1) / letters);
    used = ((used - 1) % letters) + 1;
  }
  return lines;
}

function heightOf(text: string | undefined, line: Line | undefined): number {
  if (text === undefined || text === '' || line === undefined) return 0;
  return lineCount(text, line.letters) * line.height;
}

function answerHeight({ name, version = '', state, value, note }: EmbedAnswer, layout: Layout) {
  const head = `${name} ${version} ${STATE_WORDS[state]}`;
  const texts = heightOf(head, layout.head) + heightOf(value, layout.value);
  return AROUND_ANSWER + texts + heightOf(note, layout.note);
}

function heightIn({ name, question, answers, stands }: EmbedView, site: string, layout: Layout) {
  return answers.reduce(
    (sum, answer) => sum + answerHeight(answer, layout),
    AROUND +
      heightOf(name, layout.name) +
      heightOf(question, layout.question) +
      heightOf(stands, layout.foot) +
      heightOf(site, layout.foot),
  );
}

/** The height at which nothing of a frame is cut at any width from 320 pixels, in CSS pixels. */
export function embedHeight(view: EmbedView, address: string): number {
  return Math.max(...[NARROW, WIDE].map((layout) => heightIn(view, address, layout)));
}
