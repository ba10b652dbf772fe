/** The manifests of the policy cookbook, by `default-deny/calico.yaml`. For pages only. */
const FOLDER = '../../content/policies/';

const files = import.meta.glob<string>('../../content/policies/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const manifests: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [path.slice(FOLDER.length), text]),
);
