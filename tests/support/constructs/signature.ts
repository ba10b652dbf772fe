import type { Element } from 'domhandler';
import { amountOf, spokenText } from './spoken-text.ts';

/** What the signatures of a page's elements depend on. */
export interface PageContext {
  /** The elements of the page by id. */
  readonly ids: ReadonlyMap<string, Element>;
  /** How many labels name a field, by its id. */
  readonly labels: ReadonlyMap<string, number>;
  /** Attributes whose values the style sheets tell apart. */
  readonly styled: ReadonlySet<string>;
}

type Reading = (value: string, context: PageContext, element: Element) => string;

function readings(reading: Reading, names: string): readonly (readonly [string, Reading])[] {
  return names.split(' ').map((name) => [name, reading]);
}

function target(id: string, { ids }: PageContext): string {
  const element = ids.get(id);
  if (element === undefined) return 'dead';
  return spokenText(element).trim() === '' ? 'empty' : 'named';
}

const asText: Reading = (value) => amountOf(value);
const asReference: Reading = (value, context) =>
  [...new Set(value.split(/\s+/u).map((id) => target(id, context)))].join();
const asClasses: Reading = (value) => value.split(/\s+/u).sort().join('.');
const asPresence: Reading = () => '';
// Of what a head says, rules read how the page may be zoomed and whether it moves on by itself.
const asMetadata: Reading = (value, _, { attribs }) =>
  attribs['name'] === 'viewport' || attribs['http-equiv'] === 'refresh' ? value : '';
const asAddress: Reading = (value, { ids }) => {
  if (/^https?:/u.test(value)) return 'external';
  if (!value.startsWith('#')) return value === '' ? 'empty' : '';
  return value === '#' || ids.has(value.slice(1)) ? '#' : '#dead';
};

/**
 * How much of a value matters, by attribute; the whole value does where an attribute is not named
 * here. No rule reads what is only noted as present.
 */
const READINGS: ReadonlyMap<string, Reading> = new Map([
  ['class', asClasses],
  ['href', asAddress],
  ['content', asMetadata],
  ...readings(asText, 'alt aria-description aria-label aria-placeholder aria-roledescription'),
  ...readings(asText, 'aria-valuetext placeholder title'),
  ...readings(asReference, 'aria-activedescendant aria-controls aria-describedby aria-details'),
  ...readings(asReference, 'aria-errormessage aria-flowto aria-labelledby aria-owns for headers'),
  ...readings(asPresence, 'id name value action cite datetime download integrity src srcset'),
  ...readings(asPresence, 'd points x y x1 x2 y1 y2 cx cy r rx ry dx dy width height viewbox'),
  ...readings(asPresence, 'transform textlength'),
]);

/** What an element is to a rule, apart from its place and its text: tag, classes, attributes. */
export function signatureOf(element: Element, context: PageContext): string {
  const { name, attribs } = element;
  const parts = Object.keys(attribs)
    .sort()
    .map((attribute) => {
      const value = attribs[attribute] ?? '';
      const isOpaque = attribute.startsWith('data-') && !context.styled.has(attribute);
      const read = isOpaque ? asPresence : READINGS.get(attribute);
      const kept = read === undefined ? value : read(value, context, element);
      return kept === '' ? `[${attribute}]` : `[${attribute}=${kept}]`;
    });
  return name + parts.join('');
}
