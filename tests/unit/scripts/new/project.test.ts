import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changedFile, newFile, type Project } from '../../../../scripts/new/project.ts';
import { smallProject } from '../../../support/small-project.ts';

let project: Project;
let root = '';

beforeEach(() => {
  ({ project, root } = smallProject());
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const cnis = () => readFileSync(join(root, 'src/data/cnis.ts'), 'utf8');
const changed = () => changedFile({ path: 'src/data/cnis.ts', text: 'export const cnis = {}' });

it('writes every file, formatted', async () => {
  await project.write([changed(), newFile('src/data/claims/flannel/policy.ts', 'const a=1')]);
  expect(cnis()).toBe('export const cnis = {};\n');
  expect(project.read('src/data/claims/flannel/policy.ts').text).toBe('const a = 1;\n');
});

it('writes none where a new one is there already', async () => {
  const before = cnis();
  const again = newFile('content/guides/first-one.mdx', 'Again');
  await expect(project.write([changed(), again])).rejects.toThrow(
    'content/guides/first-one.mdx: is there already — take another id, or delete the file',
  );
  expect(cnis()).toBe(before);
});

it('writes none where one cannot be read as what it is', async () => {
  const before = cnis();
  await expect(project.write([changed(), newFile('src/a.ts', 'const = {')])).rejects.toThrow();
  expect(cnis()).toBe(before);
});

it('takes back what it wrote where the disk refuses one', async () => {
  const before = cnis();
  writeFileSync(join(root, 'src/data/claims/flannel'), 'a file where a folder should be');
  const files = [
    changed(),
    newFile('content/cni/flannel.mdx', 'New.'),
    newFile('src/data/claims/flannel/policy.ts', 'export const policy = {};'),
  ];
  await expect(project.write(files)).rejects.toThrow(/EEXIST|ENOTDIR/u);
  expect(cnis()).toBe(before);
  expect(existsSync(join(root, 'content/cni'))).toBe(false);
});
