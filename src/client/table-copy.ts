import type { LinkCopy } from './copy-anchors.ts';
import { tellInNote } from './table-note.ts';

/**
 * Offers more than the link: of a cell or row once its link was copied, and of the view by its
 * button. Without popovers, or without the script that has the offers, links are copied as everywhere
 * else.
 */
export function enableCopying(root: HTMLElement, table: HTMLTableElement): void {
  const button = root.querySelector<HTMLButtonElement>('[data-copy-view]');
  if (!('popover' in root)) {
    if (button) button.hidden = true;
    return;
  }
  const offers = () => import('./copy-offers.ts');
  table.addEventListener('linkcopy', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLAnchorElement)) return;
    const { detail } = event as CustomEvent<LinkCopy>;
    offers().then(
      ({ offerBeside }) => {
        offerBeside(root, target, detail);
      },
      () => undefined,
    );
  });
  button?.addEventListener('click', () => {
    offers().then(
      ({ offerView }) => {
        offerView(root, table, button);
      },
      () => {
        tellInNote(
          root,
          'What copies this view did not load. The address bar holds the same view.',
        );
      },
    );
  });
}
