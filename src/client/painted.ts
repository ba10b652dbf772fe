/** Milliseconds after which nobody waits for a frame any more: a tab in the back paints none. */
const PATIENCE = 100;

/** Comes once what is on the page by now has been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
