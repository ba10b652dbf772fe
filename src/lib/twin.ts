/**
 * Where the Markdown twin of a page stands, both as paths below the site: `cni/calico/` has
 * `cni/calico.md`, the first page `index.md`. The answer to unknown addresses has none.
 */
export function twinPath(page: string): string | undefined {
  const path = page.replace(/(?:^|\/)(?:index\.html)?$/u, '');
  if (path === '') return 'index.md';
  return path.startsWith('404') ? undefined : `${path}.md`;
}
