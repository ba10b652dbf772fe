import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { Refusal } from './refusal.ts';
import type { Source } from './source.ts';

/** A file that a scaffold writes. */
export interface PlannedFile extends Source {
  /** New files never take the place of one that is there. */
  readonly isNew: boolean;
}

/** The project in a folder, read and written as a whole. */
export class Project {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  has(path: string): boolean {
    return existsSync(join(this.#root, path));
  }

  read(path: string): Source {
    return { path, text: readFileSync(join(this.#root, path), 'utf8') };
  }

  /** Writes all files in the project's format, or none; throws where that cannot be. */
  async write(files: readonly PlannedFile[]): Promise<void> {
    for (const { path, isNew } of files) {
      if (isNew && this.has(path)) {
        throw new Refusal(path, 'is there already', 'take another id, or delete the file');
      }
    }
    const formatted = await Promise.all(files.map((file) => this.#formatted(file)));
    const undo: (() => void)[] = [];
    try {
      for (const file of formatted) this.#writeOne(file, undo);
    } catch (error) {
      for (const step of undo.toReversed()) step();
      throw error;
    }
  }

  async #formatted(file: PlannedFile): Promise<PlannedFile> {
    const filepath = join(this.#root, file.path);
    const config = await resolveConfig(filepath);
    return { ...file, text: await format(file.text, { ...config, filepath }) };
  }

  #writeOne({ path, text, isNew }: PlannedFile, undo: (() => void)[]): void {
    const full = join(this.#root, path);
    if (isNew) {
      const made = mkdirSync(dirname(full), { recursive: true });
      undo.push(() => {
        rmSync(made ?? full, { recursive: true, force: true });
      });
      writeFileSync(full, text, { flag: 'wx' });
    } else {
      const before = readFileSync(full, 'utf8');
      undo.push(() => {
        writeFileSync(full, before);
      });
      writeFileSync(full, text);
    }
  }
}

/** A file that is not there yet. */
export function newFile(path: string, text: string): PlannedFile {
  return { path, text, isNew: true };
}

/** A file of the project with another text. */
export function changedFile(source: Source): PlannedFile {
  return { ...source, isNew: false };
}
