/**
 * Of each look of text on the page the first and the last element that is seen: what a rule for
 * colours says of them, it says of all. A look is all that such a rule reads, of the element and of
 * each one around it. Runs in the browser, so it knows nothing of this module.
 */
export function tellingElements(): readonly Element[] {
  const ways = new Map<Element | null, string>();
  const looks = new Map<string, Element[]>();
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const own = [
      element.tagName,
      element.getAttribute('class'),
      style.color,
      style.backgroundColor,
      style.backgroundImage,
      style.fontSize,
      style.fontWeight,
      style.opacity,
      style.position,
      style.textDecoration,
    ];
    const way = `${ways.get(element.parentElement) ?? ''} > ${own.join()}`;
    ways.set(element, way);
    const hasText = Array.from(element.childNodes).some(
      (node) => node instanceof Text && node.data.trim() !== '',
    );
    if (!hasText || !element.checkVisibility({ visibilityProperty: true })) continue;
    const alike = looks.get(way);
    if (alike === undefined) looks.set(way, [element]);
    else alike[1] = element;
  }
  return [...looks.values()].flat();
}
