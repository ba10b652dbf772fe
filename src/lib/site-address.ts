const base = import.meta.env.BASE_URL.replace(/\/*$/u, '/');

/** The address of a file or page of the site, below the base path. `path` has no leading slash. */
export function siteAddress(path = ''): string {
  return `${base}${path}`;
}
