/** The id of the column a cell or head stands in: a mode's own, elsewhere that of its CNI. */
export function columnOf(element: HTMLElement): string {
  return element.dataset['column'] ?? element.dataset['cni'] ?? '';
}
