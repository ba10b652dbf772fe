/** Adds a row that nobody has answered for any CNI yet: `npm run new:feature -- policy.example`. */
import * as facts from '../src/data/index.ts';
import { runNew } from './new/command.ts';
import { featureFiles } from './new/feature.ts';

await runNew({
  name: 'new:feature',
  example: 'policy.example',
  plan: (id, project) => featureFiles(id, facts, project),
});
