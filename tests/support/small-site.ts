import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { prepareSite } from '../../hosting/integration.ts';

/** A folder with a few files, made ready to be served as a build is. It goes with the test. */
export class SmallSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'cni-compare-small-'));

  constructor() {
    onTestFinished(() => {
      rmSync(this.folder, { recursive: true });
    });
  }

  /** Writes files by path, and all that a build writes beside them. */
  async build(files: Readonly<Record<string, string>>, site = 'https://example.org/') {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return prepareSite(this.folder, site);
  }
}
