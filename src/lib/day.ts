import { lazily } from './lazily.ts';

const dayFormat = lazily(
  () =>
    new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

/** `2026-11-22` as `22 Nov 2026`. */
export function formatDay(isoDate: string): string {
  return dayFormat().format(new Date(`${isoDate}T00:00:00Z`));
}
