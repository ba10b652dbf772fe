import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { chosenText, offeredStates, readBar, writeBar } from '~/client/table-bar.ts';
import { DENSITIES } from '~/lib/density.ts';
import { FLAG_IDS } from '~/lib/view-flags.ts';
import { EVERYTHING } from '~/lib/view-state.ts';

const vocabulary = {
  cni: ['calico', 'cilium'],
  area: ['policy', 'ipam'],
  row: ['ipam.modes', 'policy.fqdn'],
  support: ['yes', 'no'],
};

function listOf(name: string, type: string, values: readonly string[]): string {
  const inputs = values.map(
    (value) => `<label><input type="${type}" name="${name}" value="${value}"> ${value}</label>`,
  );
  return `<details data-choice="${name}"><summary><span data-chosen></span></summary>${inputs.join('')}</details>`;
}

/** A bar with a box for every choice, none of them ticked. */
function bar(): HTMLElement {
  const choices = Object.entries({ ...vocabulary, flag: FLAG_IDS });
  const lists = choices.map(([name, values]) => listOf(name, 'checkbox', values));
  const options = ['', ...vocabulary.cni].map((id) => `<option value="${id}">${id}</option>`);
  const { document } = parseHTML(
    `<html><body><form><input type="search" name="q">${lists.join('')}
      ${listOf('view', 'radio', DENSITIES)}
      <select name="base">${options.join('')}</select></form></body></html>`,
  );
  const form = document.querySelector('form');
  const select = form?.querySelector('select');
  if (!form || !select) throw new Error('no form');
  // The parser's lists cannot be set.
  Object.defineProperty(select, 'value', { value: '', writable: true });
  return form;
}

/** What the button of a list says is chosen. */
function chosen(form: Element, name: string): string | undefined {
  return form.querySelector(`[data-choice="${name}"] [data-chosen]`)?.textContent;
}

describe('the bar', () => {
  it.each(FLAG_IDS)('keeps the flag %s when it is written and read again', (flag) => {
    const form = bar();
    const state = { ...EVERYTHING, [flag]: true };
    writeBar(form, vocabulary, state);
    expect(readBar(form, vocabulary, EVERYTHING)).toEqual(state);
  });

  it.each(DENSITIES)('keeps the density %s', (view) => {
    const form = bar();
    writeBar(form, vocabulary, { ...EVERYTHING, view });
    const read = readBar(form, vocabulary, EVERYTHING);
    // What the number of columns asks for is not chosen.
    expect(read).toEqual({ ...EVERYTHING, view: view === 'comfortable' ? null : view });
  });

  it('says which states it lets choose', () => {
    expect(offeredStates(bar())).toEqual(vocabulary.support);
  });

  it('keeps lists, text and baseline, and takes rows and sort from the view before', () => {
    const form = bar();
    const sort = { column: 'calico', direction: 'asc' } as const;
    const chosenLists = { cni: ['calico'], area: ['ipam'], support: ['no'] };
    const row = ['ipam.modes'];
    const state = { ...EVERYTHING, ...chosenLists, row, q: 'dns', base: 'calico' };
    writeBar(form, vocabulary, state);
    expect(readBar(form, vocabulary, { ...EVERYTHING, row, sort })).toEqual({ ...state, sort });
  });

  it('says on each button what is chosen', () => {
    const form = bar();
    writeBar(form, vocabulary, { ...EVERYTHING, area: ['ipam'] });
    expect(chosen(form, 'cni')).toBe('all');
    expect(chosen(form, 'area')).toBe('ipam');
    expect(chosen(form, 'support')).toBe('all');
    expect(chosen(form, 'view')).toBe('comfortable');
  });
});

describe('chosenText', () => {
  it('names one or two, and counts more', () => {
    expect(chosenText(['a'], 5)).toBe('a');
    expect(chosenText(['a', 'b'], 5)).toBe('a and b');
    expect(chosenText(['a', 'b', 'c'], 5)).toBe('3 of 5');
  });

  it('says all where all are chosen, or none', () => {
    expect(chosenText([], 5)).toBe('all');
    expect(chosenText(['a', 'b'], 2)).toBe('all');
  });
});
