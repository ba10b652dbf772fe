import { interactionAddress } from '../lib/address.ts';
import type { Choice } from '../lib/choose/ask.ts';
import { type ChoiceDetails, interactionsFor, keptFor } from '../lib/choose/details.ts';
import { plainText, plural } from '../lib/text.ts';
import { element, linkTo } from './element.ts';

function folded(name: string, ...content: readonly Node[]): HTMLElement {
  return element('details', '', element('summary', '', name), ...content);
}

/** What has to be kept in a mode for what is asked of it to hold. */
function keeps(mode: string, asked: readonly string[], details: ChoiceDetails): readonly Node[] {
  const { requirements = [] } = details.modes[mode] ?? {};
  const kept = asked.flatMap((ask) => keptFor(details, mode, ask));
  const items = [...new Set([...requirements, ...kept])].map((text) =>
    element('li', '', plainText(text)),
  );
  if (items.length === 0) return [];
  return [folded(`${plural(items.length, 'condition')} to keep`, element('ul', '', ...items))];
}

/** What the choice of a mode brings together, with what helps. */
function bites(mode: string, asked: readonly string[], details: ChoiceDetails): readonly Node[] {
  const found = interactionsFor(details, mode, asked);
  if (found.length === 0) return [];
  const items = found.map(({ id, name, remedy }) =>
    element('li', '', linkTo(interactionAddress(id), plainText(name)), ` ${plainText(remedy)}`),
  );
  return [folded(`${plural(items.length, 'interaction')} to mind`, element('ul', '', ...items))];
}

/** The settings that make a mode, to be copied. */
function settings(mode: string, details: ChoiceDetails): readonly Node[] {
  const { settings: own = [] } = details.modes[mode] ?? {};
  if (own.length === 0) return [];
  const items = own.map(({ name, value, where }) =>
    element(
      'li',
      '',
      element('code', '', `${name}=${value}`),
      element('span', 'list-note', ` ${plainText(where)}`),
    ),
  );
  return [folded(`${plural(items.length, 'setting')} to set`, element('ul', '', ...items))];
}

/** Adds to each mode that fits what it takes and brings with it. */
export function tellDetails(
  results: Element,
  { requirements }: Choice,
  details: ChoiceDetails,
): void {
  const asked = requirements.map(({ id }) => id);
  const fitting = results.querySelectorAll<HTMLElement>('[data-standing="fits"] [data-candidate]');
  for (const item of fitting) {
    const mode = item.dataset['candidate'] ?? '';
    const { summary = '' } = details.modes[mode] ?? {};
    item.querySelector('h4')?.after(element('p', 'match-summary', plainText(summary)));
    item.append(
      ...keeps(mode, asked, details),
      ...settings(mode, details),
      ...bites(mode, asked, details),
    );
  }
}
