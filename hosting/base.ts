/** The base path of a site as all our files write it, with a slash at both ends. */
export function normalBase(path: string): string {
  const inner = path.replaceAll(/^\/+|\/+$/gu, '');
  return inner === '' ? '/' : `/${inner}/`;
}
