import { compareVersions, versionIn } from '~/derive/feature/versions.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** What a version may be a version of; without a word it is one of the CNI. */
const PRODUCTS = 'Kubernetes|EKS Anywhere|Enterprise|Linux';

/** The pattern of a version or a day: `v1.14.0`, `Kubernetes 1.35`, `24 April 2018`. */
export const POINT = String.raw`(?:(?:${PRODUCTS}) )?(?:v?\d+(?:\.\d+)+|\d{4}-\d{2}-\d{2}|(?:\d{1,2} )?(?:${MONTHS.join('|')}) \d{4})`;

/** A day as text that sorts, without the day of the month where none is named. */
function dayIn(point: string): string | undefined {
  if (/^\d{4}-/u.test(point)) return point;
  const [, day, month = '', year = ''] = /^(?:(\d+) )?(\p{L}+) (\d{4})$/u.exec(point) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) return undefined;
  return [year, String(number), ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/**
 * Whether a text names a day after `today`, or a version of the CNI after `version`. Of each part, as
 * in `v1.7.0, with IPv6 v1.16.0`, the first version or day counts: others may be of other products.
 */
export function isToCome(text: string, version: string, today: string): boolean {
  return text.split(/[,;(]/u).some((part) => {
    const point = new RegExp(POINT, 'u').exec(part)?.[0] ?? '';
    const day = dayIn(point);
    if (day !== undefined) return day > today.slice(0, day.length);
    return /^v?\d/u.test(point) && compareVersions(versionIn(point), versionIn(version)) > 0;
  });
}
