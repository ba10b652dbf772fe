import { type Element, isTag } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { ELEMENT_CHANGES } from '../support/accessibility-changes.ts';
import { ELEMENT_FAULTS, withFault } from '../support/accessibility-faults.ts';
import { constructsWithin } from '../support/constructs/construct.ts';
import { siteCover, sitePage, type SitePage, sitePages } from '../support/constructs/site.ts';
import { allElements, parseDom } from '../support/dom.ts';

const pages = sitePages();
const every = new Set(pages.flatMap(({ constructs }) => [...constructs]));
const cover = siteCover(pages);

/** Whether an element is a construct, or holds one, that no page of the site has. */
function isNew(element: Element, { context }: SitePage): boolean {
  return [...constructsWithin(element, context)].some((construct) => !every.has(construct));
}

function elementNamed(name: string, { page }: SitePage): Element {
  const found = allElements(page).find((element) => element.name === name);
  if (found === undefined) throw new Error(`<${name}>: not on the page`);
  return found;
}

/** Does something with an element of a page, and puts the page back as it was. */
function changed<T>(element: Element, make: (element: Element) => void, then: () => T): T {
  const { name, attribs, children } = element;
  make(element);
  const result = then();
  Object.assign(element, { name, attribs, children });
  return result;
}

describe('the cover of the site', () => {
  test('holds every construct of every page', () => {
    const covered = pages.filter(({ route }) => cover.includes(route));
    const held = new Set(covered.flatMap(({ constructs }) => [...constructs]));
    expect([...every].filter((construct) => !held.has(construct))).toEqual([]);
    expect(cover.length).toBeLessThan(pages.length / 2);
  });

  test.each(ELEMENT_FAULTS)('takes in any page to which somebody adds $kind', (fault) => {
    const added = parseDom(fault.html).children.filter(isTag);
    const missed = pages.filter((page) => {
      const place = elementNamed(fault.place ?? 'main', page);
      for (const element of added) DomUtils.appendChild(place, element);
      return !added.some((element) => isNew(element, page));
    });
    added.forEach(DomUtils.removeElement);
    expect(missed.map(({ route }) => route)).toEqual([]);
  });

  test.each(ELEMENT_CHANGES)('takes in any page on which $kind', ({ applies, make }) => {
    const places = pages.flatMap((page) => {
      const found = allElements(page.page).filter(applies);
      return [...new Set([found[0], found.at(-1)])].map((element) => ({ page, element }));
    });
    const changedPlaces = places.filter(({ element }) => element !== undefined);
    const missed = changedPlaces.filter(
      ({ page, element }) =>
        element !== undefined && !changed(element, make, () => isNew(element, page)),
    );
    expect(changedPlaces.length).toBeGreaterThan(0);
    expect(missed.map(({ page }) => page.route)).toEqual([]);
  });

  test('stays as it is with more of what stands elsewhere', () => {
    const strange = pages.filter((page) => isNew(elementNamed('footer', page), page));
    expect(strange.map(({ route }) => route)).toEqual([]);
  });

  test('is another once a page outside of it has a fault', () => {
    const outside = pages.find(({ route }) => !cover.includes(route));
    const [fault] = ELEMENT_FAULTS;
    if (outside === undefined || fault === undefined) throw new Error('nothing is outside of it');
    const faulty = sitePage(outside.route, withFault(outside.html, fault));
    const changedSite = pages.map((page) => (page === outside ? faulty : page));
    expect(siteCover(changedSite)).toContain(outside.route);
  });
});
