import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { offeredStates, readToolbar, writeToolbar } from '~/client/table-toolbar.ts';
import { FLAG_IDS } from '~/lib/view-flags.ts';
import { EVERYTHING } from '~/lib/view-state.ts';

const vocabulary = { cni: ['calico', 'cilium'], area: ['policy', 'ipam'], support: ['yes', 'no'] };

/** A toolbar with a box for every choice, none of them ticked. */
function toolbar(): HTMLElement {
  const choices = { ...vocabulary, flag: FLAG_IDS };
  const boxes = Object.entries(choices).flatMap(([name, values]) =>
    values.map((value) => `<input type="checkbox" name="${name}" value="${value}">`),
  );
  const { document } = parseHTML(
    `<html><body><form>${boxes.join('')}<input type="search" name="q"></form></body></html>`,
  );
  const form = document.querySelector('form');
  if (form === null) throw new Error('no form');
  return form;
}

describe('the toolbar', () => {
  it.each(FLAG_IDS)('keeps the flag %s when it is written and read again', (flag) => {
    const form = toolbar();
    const state = { ...EVERYTHING, [flag]: true };
    writeToolbar(form, vocabulary, state);
    expect(readToolbar(form, vocabulary, EVERYTHING)).toEqual(state);
  });

  it('says which states it lets choose', () => {
    expect(offeredStates(toolbar())).toEqual(vocabulary.support);
  });

  it('keeps lists and text, and takes the sort from the view before', () => {
    const form = toolbar();
    const sort = { column: 'calico', direction: 'asc' } as const;
    const state = { ...EVERYTHING, cni: ['calico'], area: ['ipam'], support: ['no'], q: 'dns' };
    writeToolbar(form, vocabulary, state);
    expect(readToolbar(form, vocabulary, { ...EVERYTHING, sort })).toEqual({ ...state, sort });
  });
});
