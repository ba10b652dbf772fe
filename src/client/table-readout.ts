import { placeName } from './table-words.ts';

/**
 * Says above the table what the mark under the pointer or the focus stands for. Who does not see it
 * hears the same from the cell itself.
 */
export function enableReadout(root: HTMLElement, table: HTMLTableElement): void {
  const place = root.querySelector('[data-readout]');
  if (!place) return;
  const say = ({ target }: Event): void => {
    const cell = target instanceof Element ? target.closest('td[data-cni]') : null;
    if (cell) place.textContent = readoutOf(cell);
  };
  table.addEventListener('pointerover', say);
  table.addEventListener('focusin', say);
}

/** An answer in a line: “FQDN egress rules, Calico: Paid · Calico Enterprise and Cloud only”. */
function readoutOf(cell: Element): string {
  const parts = ['.state-word', '.value'].flatMap((selector) => {
    const text = cell.querySelector(selector)?.textContent.trim() ?? '';
    return text === '' ? [] : [text];
  });
  return `${placeName(cell)}: ${parts.join(' · ')}`;
}
