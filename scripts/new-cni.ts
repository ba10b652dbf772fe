/** Adds a CNI into which nobody has looked yet: `npm run new:cni -- flannel`. */
import * as facts from '../src/data/index.ts';
import { cniFiles } from './new/cni.ts';
import { runNew } from './new/command.ts';

await runNew({
  name: 'new:cni',
  example: 'flannel',
  plan: (id, project, today) => cniFiles(id, facts, project, today),
});
