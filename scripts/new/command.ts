import { join } from 'node:path';
import { type PlannedFile, Project } from './project.ts';
import { Refusal } from './refusal.ts';

/** A command that scaffolds one thing. */
export interface NewCommand {
  /** Its name among the npm scripts: `new:cni`. */
  readonly name: string;
  /** An id as it takes it. */
  readonly example: string;
  /** What it writes; throws a `Refusal` at an id that will not do. */
  readonly plan: (id: string, project: Project, today: string) => readonly PlannedFile[];
}

function idFrom(args: readonly string[], { name, example }: NewCommand): string {
  const [id, ...rest] = args;
  if (id !== undefined && rest.length === 0) return id;
  const fault = `takes one id, not ${String(args.length)}`;
  throw new Refusal(`npm run ${name}`, fault, `write npm run ${name} -- ${example}`);
}

function summary(files: readonly PlannedFile[]): string {
  const lines = files.map(({ path, isNew }) => `  ${isNew ? 'new    ' : 'changed'} ${path}`);
  return [
    ...lines,
    '',
    'The site builds as it is. npm run test:unit names each text that is still to be written.',
    'To undo: take back what git status shows.',
  ].join('\n');
}

/** Writes all that the thing needs, or nothing, and says what; ends with 1 where it cannot. */
export async function runNew(command: NewCommand): Promise<void> {
  const project = new Project(join(import.meta.dirname, '../..'));
  try {
    const id = idFrom(process.argv.slice(2), command);
    const files = command.plan(id, project, new Date().toISOString().slice(0, 10));
    await project.write(files);
    console.log(summary(files));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
