/**
 * Says on the region around a wide table whether the table fits into it: it then scrolls with the
 * page. Measured against the outer width, which no scroll bar changes.
 */
export function measureRegion(table: HTMLElement): void {
  const region = regionOf(table);
  region?.toggleAttribute('data-fits', table.offsetWidth <= region.offsetWidth);
}

/** Keeps that true while the window, the columns and the density change. */
export function watchRegion(table: HTMLElement): void {
  const region = regionOf(table);
  if (!region) return;
  const observer = new ResizeObserver(() => {
    measureRegion(table);
  });
  observer.observe(region);
  observer.observe(table);
}

/** The region that a place of a table scrolls in, where there is one. */
export function regionOf(place: Element): HTMLElement | null {
  return place.closest<HTMLElement>('.table-region');
}
