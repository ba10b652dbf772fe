import type { Intention, Selector } from '~/data/policy-intention.ts';
import type { NonEmpty } from '~/data/model.ts';

/** A manifest as an intention; without an order where its API has none. */
export type ReadPolicy = Omit<Intention, 'order'> & { readonly order?: number | undefined };

/** A manifest says something that no intention can say; the message tells what. */
export class Unreadable extends Error {}

/** Throws where an object has fields that its reader did not take, but for those that say nothing. */
export function refuse(rest: object, of: string, mute: readonly string[] = []): void {
  const fields = Object.entries(rest).flatMap(([key, value]) =>
    value === undefined || mute.includes(key) ? [] : [key],
  );
  if (fields.length > 0) {
    throw new Unreadable(`${of} has ${fields.join(', ')}, of which no intention can speak`);
  }
}

/** The list, if it has anything in it; throws with the reason otherwise. */
export function nonEmpty<T>(items: readonly T[], what: string): NonEmpty<T> {
  const [first, ...more] = items;
  if (first === undefined) throw new Unreadable(`${what} is empty`);
  return [first, ...more];
}

/** The label under which every namespace has its name. */
export const NAMESPACE_NAME = 'kubernetes.io/metadata.name';

/** The namespaces of that name, or all but the one of it. */
export function namespaceNamed(name: Selector[string]): Selector {
  return { [NAMESPACE_NAME]: name };
}
