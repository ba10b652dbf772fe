import { normalBase } from '../../hosting/base.ts';

/** The base path of the site under test, with both slashes. */
export const BASE = normalBase(process.env['BASE_PATH'] ?? '/');

/** An address of a site at the root as it reads below the base path; others stay as they are. */
export function below(address: string): string {
  return address.startsWith('/') && !address.startsWith(BASE)
    ? `${BASE}${address.slice(1)}`
    : address;
}
