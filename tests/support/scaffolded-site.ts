import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { nameOf, titleOf } from '../../scripts/new/names.ts';
import { TrialSite } from './trial-site.ts';

const run = promisify(execFile);

/** What scaffolds are made with, besides the site itself. */
const ALSO = ['scripts', 'prettier.config.mjs'];

const ROW = 'zebra-row';

/** The ids of what is scaffolded; none that the comparison could ever have. */
export const SCAFFOLDED = {
  cni: 'trial-net',
  feature: `policy.${ROW}`,
  guide: 'trial-guide',
} as const;

/** What readers see in the place of the ids. */
export const NAMES = {
  cni: nameOf(SCAFFOLDED.cni),
  feature: titleOf(ROW),
  guide: titleOf(SCAFFOLDED.guide),
} as const;

/** A copy of the project with a CNI, a feature and a guide more, as the commands leave them. */
export class ScaffoldedSite extends TrialSite {
  constructor() {
    super(ALSO);
  }

  /** Runs a program of the copy's packages; answers what it prints, whether it fails or not. */
  async run(script: string, ...args: readonly string[]): Promise<string> {
    const { PATH, HOME } = process.env;
    const options = { cwd: this.folder, env: { PATH, HOME }, maxBuffer: 2 ** 26 };
    try {
      return (await run(process.execPath, [join(this.folder, script), ...args], options)).stdout;
    } catch (error) {
      return (error as { readonly stdout: string }).stdout;
    }
  }

  /** Adds the three, in an order in which each has to know of the one before. */
  async scaffold(): Promise<void> {
    for (const [kind, id] of Object.entries(SCAFFOLDED)) {
      const said = await this.run(`scripts/new-${kind}.ts`, id);
      if (!said.includes('The site builds as it is.')) throw new Error(`new:${kind}: ${said}`);
    }
  }
}
