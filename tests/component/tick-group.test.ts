import { describe, expect, it } from 'vitest';
import TickGroup from '~/components/table/TickGroup.astro';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';

const options = [
  { value: 'calico', label: 'Calico' },
  { value: 'cilium', label: 'Cilium' },
];
const coloured = options.map((option) => ({ ...option, cni: option.value }));
const areas = await render(TickGroup, { legend: 'Only areas', name: 'area', options });
const columns = await render(TickGroup, {
  legend: 'Columns',
  name: 'cni',
  options: coloured,
  checked: true,
});

describe('TickGroup', () => {
  it('is a group named by its legend', () => {
    const group = areas.querySelector('fieldset');
    expect(group?.firstElementChild?.tagName).toBe('LEGEND');
    expect(textOf(group?.firstElementChild)).toBe('Only areas');
  });

  it('has a labelled box for each option', () => {
    expect(textsOf(areas, 'label')).toEqual(['Calico', 'Cilium']);
    expect(attributesOf(areas, 'label > input', 'type')).toEqual(['checkbox', 'checkbox']);
    expect(attributesOf(areas, 'label > input', 'name')).toEqual(['area', 'area']);
    expect(attributesOf(areas, 'label > input', 'value')).toEqual(['calico', 'cilium']);
  });

  it('ticks all of its boxes or none', () => {
    expect(areas.querySelectorAll('input[checked]')).toHaveLength(0);
    expect(columns.querySelectorAll('input[checked]')).toHaveLength(2);
  });

  it('marks an option with the colour of its CNI, where it has one', () => {
    expect(attributesOf(columns, 'label', 'data-cni')).toEqual(['calico', 'cilium']);
    expect(attributesOf(areas, 'label', 'data-cni')).toEqual([null, null]);
  });
});
