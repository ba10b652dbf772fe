/** Reads the network limits of EC2 instance types anew: `npm run eni-limits -- --help`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instances, instanceSources } from '../src/data/index.ts';
import { agreementLines } from './eni-limits/agreement.ts';
import { sourceLines, typeChanges } from './eni-limits/diff.ts';
import { instancesJson, maxPodsJson } from './eni-limits/files.ts';
import { instancesOf, parseLists, sourcesOf } from './eni-limits/lists.ts';
import { HELP, parseOptions } from './eni-limits/options.ts';
import { readLists } from './eni-limits/read.ts';
import { Refusal } from './new/refusal.ts';

const ROOT = join(import.meta.dirname, '..');

/** Runs the command; nothing is written unless every list could be read. */
async function run(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  if (options === 'help') {
    process.stdout.write(HELP);
    return;
  }
  const read = await readLists(instanceSources, options);
  const lists = parseLists(read);
  const [sources, types] = [sourcesOf(read), instancesOf(lists)];
  writeFileSync(join(ROOT, 'src/data/instances.json'), instancesJson(sources, types));
  writeFileSync(join(ROOT, 'tests/data/published-max-pods.json'), maxPodsJson(lists.maxPods));
  const report = [
    sourceLines(instanceSources, sources),
    agreementLines(lists),
    typeChanges(instances, types),
  ];
  console.log(report.map((lines) => lines.join('\n')).join('\n\n'));
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
