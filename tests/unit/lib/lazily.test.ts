import { expect, it, vi } from 'vitest';
import { lazily } from '~/lib/lazily.ts';

it('makes nothing before it is asked, and once', () => {
  const make = vi.fn(() => undefined);
  const ask = lazily(make);
  expect(make).not.toHaveBeenCalled();
  ask();
  ask();
  expect(make).toHaveBeenCalledTimes(1);
});
