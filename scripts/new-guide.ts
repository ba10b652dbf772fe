/** Adds a guide behind all others: `npm run new:guide -- some-title`. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { runNew } from './new/command.ts';
import { guideFiles } from './new/guide.ts';

const guides = globSync('content/guides/*.mdx', { cwd: join(import.meta.dirname, '..') });

await runNew({
  name: 'new:guide',
  example: 'some-title',
  plan: (slug, project, today) =>
    guideFiles(
      slug,
      guides.map((path) => project.read(path)),
      project,
      today,
    ),
});
