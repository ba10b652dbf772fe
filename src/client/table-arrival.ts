import { measureRegion, regionOf } from './table-region.ts';

/** So many frames at most it takes until all rows on the way have the room that they need. */
const FRAMES = 30;

/** What a reader moves the page with. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Brings a place of the table into view as long as it is wanted, and again when the bar above it
 * takes another height, which it may do late; no longer once the reader moves the page.
 */
export function arriveAt(place: HTMLElement, isWanted: () => boolean): void {
  settleAt(place, isWanted);
  const bar = document.querySelector('.table-bar');
  if (!bar) return;
  const observer = new ResizeObserver(() => {
    if (isWanted()) settleAt(place, isWanted);
  });
  observer.observe(bar);
  const stop = () => {
    observer.disconnect();
  };
  for (const move of MOVES) addEventListener(move, stop, { once: true, passive: true });
}

/** Shows a place until rows that were not drawn before have the room that they need. */
function settleAt(place: HTMLElement, isWanted: () => boolean, frames = FRAMES): void {
  show(place);
  const { top } = place.getBoundingClientRect();
  requestAnimationFrame(() => {
    const isAtRest = frames < FRAMES && place.getBoundingClientRect().top === top;
    if (frames > 0 && !isAtRest && isWanted()) settleAt(place, isWanted, frames - 1);
  });
}

/**
 * Where the table scrolls in a region of its own, the page stops where all of that is in view,
 * below the bar: its head must not lie above the screen.
 */
function show(place: HTMLElement): void {
  const table = place.closest('table');
  if (table) measureRegion(table);
  const region = regionOf(place);
  place.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (region && !region.hasAttribute('data-fits')) {
    region.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}
