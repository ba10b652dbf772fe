import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** Renders a component with its props alone and parses what it prints. */
export async function render(
  component: Component,
  props: Readonly<Record<string, unknown>> = {},
): Promise<Document> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component, { props: { ...props } });
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}

/** The text of an element as it is read: white space folded. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** The texts of all elements that match; none where there is no root. */
export function textsOf(root: ParentNode | null | undefined, selector: string): readonly string[] {
  return Array.from(root?.querySelectorAll(selector) ?? [], textOf);
}

/** One attribute of all elements that match. */
export function attributesOf(
  root: ParentNode | null | undefined,
  selector: string,
  name: string,
): readonly (string | null)[] {
  return Array.from(root?.querySelectorAll(selector) ?? [], (element) =>
    element.getAttribute(name),
  );
}
