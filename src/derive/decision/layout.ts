import { wrapText } from '../../lib/wrap.ts';
import type { DecisionStep } from './steps.ts';

/** A step as it is drawn: a stop on the wire with its words beside it. Lengths are pixels. */
export interface Stop {
  readonly kind: DecisionStep['kind'];
  /** The CNI of an outcome. */
  readonly cni?: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly Line[];
}

/** A line of text, placed by the left end of its baseline. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The wire from a question to its answer's step. */
export interface Wire {
  /** The `d` of an SVG path. */
  readonly path: string;
  readonly answer: Line;
}

/** The tree as a picture. */
export interface DecisionDrawing {
  readonly width: number;
  readonly height: number;
  readonly stops: readonly Stop[];
  readonly wires: readonly Wire[];
}

/** How far a picture reaches, and how far to the right its branches set off. */
export interface Frame {
  readonly width: number;
  /** The offset of a branch off the main wire; branches of branches take the narrow one. */
  readonly branch: number;
}

/** For screens from 360 px, and for the measure of a page. */
export const NARROW: Frame = { width: 326, branch: 34 };
export const WIDE: Frame = { width: 576, branch: 316 };

const LINE = 20;
const CHARACTER = 8;
const WORDS = 16;
const RADIUS = 5;
/** From the top of a step to the middle of its stop and to the baseline of its first line. */
const MIDDLE = 10.5;
const BASELINE = 15;
/** Room for the word of an answer beside its wire. */
const ANSWER = 30;

interface Placed {
  readonly stops: readonly Stop[];
  readonly wires: readonly Wire[];
  /** Where the next step may begin. */
  readonly bottom: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

function sizeOf(step: DecisionStep): number {
  return step.kind === 'outcome' ? 1 : 1 + sizeOf(step.yes) + sizeOf(step.no);
}

function stopOf(step: DecisionStep, { x, y, depth }: Place, frame: Frame): Stop {
  const rightEdge = depth === 0 && frame.branch > NARROW.branch ? frame.branch : frame.width;
  const words = step.kind === 'outcome' ? step.name : step.ask;
  const left = x + WORDS;
  return {
    kind: step.kind,
    ...(step.kind === 'outcome' ? { cni: step.cni } : {}),
    x,
    y: y + MIDDLE,
    lines: wrapText(words, Math.floor((rightEdge - left) / CHARACTER)).map((text, at) => ({
      text,
      x: left,
      y: y + BASELINE + at * LINE,
    })),
  };
}

/** The wire down from a stop, or across from that wire to a stop further right. */
function wireOf(from: Stop, to: Stop, word: string): Wire {
  const isBranch = to.x > from.x;
  const path = isBranch
    ? `M${String(from.x)} ${String(to.y)} H${String(to.x - RADIUS)}`
    : `M${String(from.x)} ${String(from.y + RADIUS)} V${String(to.y - RADIUS)}`;
  return { path, answer: { text: word, x: from.x + 5, y: to.y - (isBranch ? 6 : 14) } };
}

/** The shorter answer branches off; the longer one, or “no”, goes on down the same wire. */
function answersOf(step: DecisionStep) {
  if (step.kind === 'outcome') return [];
  const yes = { word: 'yes', step: step.yes };
  const no = { word: 'no', step: step.no };
  return sizeOf(step.yes) > sizeOf(step.no) ? [no, yes] : [yes, no];
}

function placeStep(step: DecisionStep, place: Place, frame: Frame): Placed {
  const stop = stopOf(step, place, frame);
  const start: Placed = {
    stops: [stop],
    wires: [],
    bottom: place.y + stop.lines.length * LINE,
  };
  return answersOf(step).reduce<Placed>((above, { word, step: next }, at) => {
    const offset = place.depth === 0 ? frame.branch : NARROW.branch;
    const isBranch = at === 0;
    const y = above.bottom + (isBranch ? ANSWER / 2 : ANSWER);
    const nextPlace = isBranch
      ? { x: place.x + offset, y, depth: place.depth + 1 }
      : { ...place, y };
    const placed = placeStep(next, nextPlace, frame);
    const [end = stop] = placed.stops;
    return {
      stops: [...above.stops, ...placed.stops],
      wires: [...above.wires, wireOf(stop, end, word), ...placed.wires],
      bottom: placed.bottom,
    };
  }, start);
}

/** Draws the tree from the top down within a frame. */
export function drawDecision(root: DecisionStep, frame: Frame): DecisionDrawing {
  const { stops, wires, bottom } = placeStep(root, { x: RADIUS + 1.5, y: 0, depth: 0 }, frame);
  return { width: frame.width, height: bottom + RADIUS, stops, wires };
}
