/** What an element is made to hold. */
export type Content = readonly (Node | string)[];

/** An element with a class, where it has one, and what it holds. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: Content
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

/** A link. */
export function linkTo(href: string, ...content: Content): HTMLAnchorElement {
  const link = element('a', '', ...content);
  link.href = href;
  return link;
}

/** A button that says by `data-…` what it is for. */
export function buttonFor(action: string, value: string, ...content: Content): HTMLButtonElement {
  const button = element('button', 'plain', ...content);
  button.type = 'button';
  button.dataset[action] = value;
  return button;
}
