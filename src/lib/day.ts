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

/** A day, a month or a year as text: `24 Apr 2024`, `Apr 2024`, `2024`. */
export function formatPartialDay(published: string): string {
  const [year = '', month, day] = published.split('-');
  if (day !== undefined) return formatDay(published);
  if (month === undefined) return year;
  return formatDay(`${published}-01`).replace(/^\d+ /u, '');
}
