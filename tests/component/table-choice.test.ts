import { describe, expect, it } from 'vitest';
import TableChoice from '~/components/table/TableChoice.astro';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';

const options = [
  { value: 'calico', label: 'Calico' },
  { value: 'cilium', label: 'Cilium' },
];
const coloured = options.map((option) => ({ ...option, cni: option.value }));
const areas = await render(TableChoice, { legend: 'Areas', name: 'area', options });
const columns = await render(TableChoice, {
  legend: 'Columns',
  name: 'cni',
  options: coloured,
  checked: true,
});
const views = await render(TableChoice, {
  legend: 'View',
  name: 'view',
  type: 'radio',
  options,
  chosen: 'cilium',
});

describe('TableChoice', () => {
  it('is a list that opens below a button with its choice in words', () => {
    expect(textsOf(areas, 'details > summary')).toEqual(['Areas: all']);
    expect(textsOf(views, 'details > summary')).toEqual(['View: cilium']);
    expect(areas.querySelector('details')?.hasAttribute('open')).toBe(false);
  });

  it('is a group named by its legend', () => {
    const group = areas.querySelector('details > fieldset');
    expect(group?.firstElementChild?.tagName).toBe('LEGEND');
    expect(textOf(group?.firstElementChild)).toBe('Areas');
  });

  it('has a labelled box for each option', () => {
    expect(textsOf(areas, 'label')).toEqual(['Calico', 'Cilium']);
    expect(attributesOf(areas, 'label > input', 'type')).toEqual(['checkbox', 'checkbox']);
    expect(attributesOf(areas, 'label > input', 'name')).toEqual(['area', 'area']);
    expect(attributesOf(areas, 'label > input', 'value')).toEqual(['calico', 'cilium']);
  });

  it('ticks all of its boxes or none, or the one that is chosen', () => {
    expect(areas.querySelectorAll('input[checked]')).toHaveLength(0);
    expect(columns.querySelectorAll('input[checked]')).toHaveLength(2);
    expect(attributesOf(views, 'input[type="radio"][checked]', 'value')).toEqual(['cilium']);
  });

  it('marks an option with the colour of its CNI, where it has one', () => {
    expect(attributesOf(columns, 'label', 'data-cni')).toEqual(['calico', 'cilium']);
    expect(attributesOf(areas, 'label', 'data-cni')).toEqual([null, null]);
  });
});
