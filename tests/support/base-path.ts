import { normalBase } from '../../hosting/base.ts';

/** The base path of the site under test, with both slashes. */
export const BASE = normalBase(process.env['BASE_PATH'] ?? '/');

/** An address of a site at the root as it reads below the base path; others stay as they are. */
export function below(address: string): string {
  return address.startsWith('/') && !address.startsWith(BASE)
    ? `${BASE}${address.slice(1)}`
    : address;
}

/** The path of an address of the site as it reads at the root; whole where it is not below the base. */
export function routeOf(address: string): string {
  const { pathname } = new URL(address);
  return pathname.startsWith(BASE) ? `/${pathname.slice(BASE.length)}` : pathname;
}
