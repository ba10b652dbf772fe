import { measureRegion, regionOf } from './table-region.ts';

/** So many frames at most it takes until all rows on the way have the room that they need. */
const FRAMES = 30;

/**
 * Brings a place of the table into view, and again while rows that were not drawn before take other
 * room than was set aside for them, as long as it is wanted.
 */
export function arriveAt(place: HTMLElement, isWanted: () => boolean, frames = FRAMES): void {
  show(place);
  const { top } = place.getBoundingClientRect();
  requestAnimationFrame(() => {
    const isAtRest = frames < FRAMES && place.getBoundingClientRect().top === top;
    if (frames > 0 && !isAtRest && isWanted()) arriveAt(place, isWanted, frames - 1);
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
