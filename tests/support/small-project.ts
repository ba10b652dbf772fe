import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Project } from '../../scripts/new/project.ts';

/** The files of a small project that scaffolds change. */
const FILES: Readonly<Record<string, string>> = {
  'src/data/cnis.ts': `export const cnis = {
  calico: { name: 'Calico' },
} as const satisfies Record<string, Cni>;
`,
  'src/data/index.ts': `import { calico } from './claims/calico/index.ts';
import type { CniId } from './cnis.ts';

export { areas } from './areas.ts';

export const claims: Readonly<Record<CniId, object>> = { calico };
`,
  'src/data/features/policy.ts': `export const policy = {} as const satisfies Rows;
`,
  'src/data/claims/calico/policy.ts': `export const policy = {
  'policy.fqdn': { support: 'no' }, // The last one.
} as const satisfies ClaimsFor<'policy'>;
`,
  'src/styles/cni-hues.css': `[data-cni='calico'] {
  --hue: light-dark(#b23327, #ee8a7c);
}
`,
  'src/pages/guides/glossary.astro': '<p />\n',
  'content/guides/first-one.mdx': `---
title: First one
order: 7
---

order: 12
`,
};

/** A small project in a temporary folder, and the folder. */
export function smallProject(): { readonly project: Project; readonly root: string } {
  const root = mkdtempSync(join(tmpdir(), 'cni-compare-new-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { project: new Project(root), root };
}
