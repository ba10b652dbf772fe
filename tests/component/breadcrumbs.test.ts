import { describe, expect, it } from 'vitest';
import Breadcrumbs from '~/components/site/Breadcrumbs.astro';
import { attributesOf, render, textsOf } from '../support/render.ts';

const crumbs = [{ name: 'CNIs', href: '/cni/' }, { name: 'Calico' }];
const document = await render(Breadcrumbs, { crumbs });

describe('Breadcrumbs', () => {
  it('are a named landmark with an ordered list', () => {
    expect(attributesOf(document, 'nav', 'aria-label')).toEqual(['Breadcrumb']);
    expect(textsOf(document, 'nav > ol > li')).toEqual(['Summary', 'CNIs', 'Calico']);
  });

  it('link every page above', () => {
    expect(attributesOf(document, 'a', 'href')).toEqual(['/', '/cni/']);
  });

  it('name the page itself without a link', () => {
    expect(textsOf(document, '[aria-current="page"]')).toEqual(['Calico']);
    expect(document.querySelectorAll('a [aria-current], a[aria-current]')).toHaveLength(0);
  });
});
