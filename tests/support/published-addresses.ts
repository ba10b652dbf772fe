import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '~/derive/comparison/schema.ts';
import { cellAnchor } from '~/lib/anchor.ts';

/** An address that a snapshot published: a page below the root, with or without an anchor. */
interface Address {
  readonly page: string;
  readonly anchors: readonly string[];
}

/** The anchors of a built page, `changes/`; undefined where there is no such page. */
export function anchorsOf(folder: string, page: string): ReadonlySet<string> | undefined {
  const file = join(folder, page, 'index.html');
  if (!existsSync(file)) return undefined;
  const ids = [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/gu)];
  return new Set(ids.map(([, id]) => id ?? ''));
}

/** Every address that a snapshot published, by page. */
function publishedAddresses({ date, order }: Snapshot): readonly Address[] {
  const { areas, features, cnis } = order;
  const cells = features.flatMap((feature) => cnis.map((cni) => cellAnchor(feature, cni)));
  return [
    { page: 'compare/', anchors: [...areas, ...cnis, ...features, ...cells] },
    { page: `as-of/${date}/`, anchors: [...areas, ...cnis, ...features, ...cells] },
    ...cnis.map((cni) => ({ page: `cni/${cni}/`, anchors: [...areas, ...features] })),
    ...features.flatMap((feature) => [
      { page: `features/${feature}/`, anchors: cnis },
      ...cnis.map((cni) => ({ page: `features/${feature}/${cni}/`, anchors: [] })),
    ]),
  ];
}

/** The addresses of a snapshot that a built site no longer answers: messages with the remedy. */
export function deadAddresses(folder: string, snapshot: Snapshot): readonly string[] {
  const remedy = `published on ${snapshot.date} and dead — put the id back, or record in src/data/successions.ts what became of it`;
  return publishedAddresses(snapshot).flatMap(({ page, anchors }) => {
    const ids = anchorsOf(folder, page);
    if (ids === undefined) return [`/${page}: ${remedy}`];
    return anchors.filter((id) => !ids.has(id)).map((id) => `/${page}#${id}: ${remedy}`);
  });
}
