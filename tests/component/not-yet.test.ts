import { expect, it } from 'vitest';
import NotYet from '~/components/cni/NotYet.astro';
import { render, textsOf } from '../support/render.ts';

const what = 'Not drawn yet: the paths of';

it('names what is still to come', async () => {
  const note = await render(NotYet, { what, names: ['Flannel', 'Antrea'] });
  expect(textsOf(note, 'p')).toEqual(['Not drawn yet: the paths of Flannel and Antrea.']);
});

it('is silent where nothing is', async () => {
  expect(textsOf(await render(NotYet, { what, names: [] }), 'p')).toEqual([]);
});
