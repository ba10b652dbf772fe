/**
 * Where the Markdown twin of a page stands, both as paths below the site: `cni/calico/` has
 * `cni/calico.md`, the first page `index.md`. The answer to unknown addresses has none, nor has what
 * other pages frame.
 */
export function twinPath(page: string): string | undefined {
  const path = page.replace(/(?:^|\/)(?:index\.html)?$/u, '');
  if (path === '') return 'index.md';
  return /^(?:404|embed\/)/u.test(path) ? undefined : `${path}.md`;
}
