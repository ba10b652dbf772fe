/** Has each commit of this clone check what it changes: `npm run hooks`, and `-- --off` to stop that. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const FOLDER = 'scripts/hooks';
const [argument, ...more] = process.argv.slice(2);
const cwd = join(import.meta.dirname, '..');

function git(...args: readonly string[]): void {
  execFileSync('git', args, { cwd, stdio: 'inherit' });
}

if (argument === undefined) {
  git('config', 'core.hooksPath', FOLDER);
  console.log('Commits check what they change. git commit --no-verify leaves it out once.');
} else if (argument === '--off' && more.length === 0) {
  git('config', '--unset', 'core.hooksPath');
  console.log('Commits check nothing any more.');
} else {
  console.error(`npm run hooks: takes --off or nothing, not ${[argument, ...more].join(' ')}`);
  process.exitCode = 2;
}
