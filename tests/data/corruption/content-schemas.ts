import { z } from 'astro/zod';
import { collections } from '~/content.config.ts';
import type { ByFile } from '../../../scripts/snapshot/files.ts';
import { textsIn } from '../../support/project-texts.ts';
import type { Finding } from '../rules/findings.ts';
import { headOf } from '../rules/heads.ts';

/** The collections of pages, by the folder that they are read from. */
const FOLDERS = { 'content/cni/': collections.cni, 'content/guides/': collections.guides };

function issuesOf(schema: unknown, page: string) {
  if (!(schema instanceof z.ZodType)) throw new Error('content.config.ts: a schema is missing');
  return schema.safeParse(headOf(page)).error?.issues ?? [];
}

/** What the schemas that the build applies to pages say against their frontmatter. */
export function foundByBuild(texts: ByFile): readonly Finding[] {
  return Object.entries(FOLDERS).flatMap(([folder, { schema }]) =>
    Object.entries(textsIn(texts, folder, '.mdx')).flatMap(([path, page]) =>
      issuesOf(schema, page).map((issue) => ({
        rule: 'the schema of the pages',
        message: `${path}: ${issue.path.join('.')}: ${issue.message}`,
      })),
    ),
  );
}
