import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as facts from '../../src/data/index.ts';
import { packInto } from '../../scripts/package/pack.ts';
import { builtText, dist } from '../support/routes.ts';

const NAME = '@somebody/cni-data';
const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript')), 'tsc.js');

/** As a project of today is compiled. */
const STRICT = { noEmit: true, strict: true, module: 'nodenext', target: 'es2022', types: [] };

let project = '';

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'cni-data-'));
  const packed = await packInto(project, { dist, name: NAME });
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ files: ['use.ts'], compilerOptions: STRICT }),
  );
  // An empty project, and no network: the package needs no other.
  const install = ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', packed];
  execFileSync('npm', install, { cwd: project, stdio: 'pipe' });
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

function installed(file: string): string {
  return readFileSync(join(project, 'node_modules', NAME, file), 'utf8');
}

/** What a module of the project prints. */
function run(code: string): string {
  writeFileSync(join(project, 'use.js'), code);
  return execFileSync(process.execPath, ['use.js'], { cwd: project, encoding: 'utf8' }).trim();
}

/** What the compiler says of a module of the project; nothing where it has no objection. */
function compiled(code: string): string {
  writeFileSync(join(project, 'use.ts'), code);
  const { stdout } = spawnSync(process.execPath, [TSC, '--project', '.'], {
    cwd: project,
    encoding: 'utf8',
  });
  return stdout.trim();
}

describe('the package of the data, installed into an empty project', () => {
  test('gives each claim, and each answer of a mode, as the site serves it', () => {
    const served = JSON.parse(builtText('api/v1/comparison.json')) as {
      readonly claims: Record<string, Record<string, unknown>>;
      readonly modes: Record<string, { readonly answers: Record<string, unknown> }>;
    };
    const answers = run(`import { claim } from '${NAME}';
      console.log(JSON.stringify([
        claim('policy.fqdn', 'calico'),
        claim('policy.fqdn', 'cilium', 'vpc-cni-cilium'),
      ]));`);
    expect(JSON.parse(answers)).toEqual([
      served.claims['policy.fqdn']?.['calico'],
      served.modes['vpc-cni-cilium']?.answers['policy.fqdn'],
    ]);
  });

  test('says which id is unknown, and nothing of what nobody has checked', () => {
    const said = run(`import { claim, comparison } from '${NAME}';
      const tell = (...ids) => { try { return String(claim(...ids)); } catch (error) { return error.message; } };
      const [mode, { cnis, answers }] = Object.entries(comparison.modes).find(([, { cnis, answers }]) =>
        comparison.order.features.some((id) => !(id in answers)));
      const open = comparison.order.features.find((id) => !(id in answers));
      console.log([tell('policy.nothing', 'calico'), tell('policy.fqdn', 'nobody'),
        tell('policy.fqdn', 'calico', 'cilium-eni'), tell(open, cnis[0], mode)].join('\\n'));`);
    expect(said.split('\n')).toEqual([
      expect.stringContaining('“policy.nothing”'),
      expect.stringContaining('“nobody”'),
      expect.stringContaining('“cilium-eni” is no mode of calico'),
      'undefined',
    ]);
  });

  test('has types that hold the ids and the fields', () => {
    const code = (id: string, field: string) => `import { claim, type Claim } from '${NAME}';
      const found: Claim = claim('${id}', 'calico');
      export const words: string | undefined = found.${field};`;
    expect(compiled(code('policy.fqdn', 'value'))).toBe('');
    expect(compiled(code('policy.fqnd', 'value'))).toContain('"policy.fqnd"');
    expect(compiled(code('policy.fqdn', 'sources'))).toContain('not assignable');
  });

  test('has data that keep its types', () => {
    const claims = Object.keys(facts.features).map((id) => `claim('${id}', 'calico').sources`);
    const code = `import { claim } from '${NAME}'; export const all = [${claims.join(', ')}];`;
    expect(compiled(code)).toBe('');
  });

  test('has a README whose examples run', () => {
    const examples = [...installed('README.md').matchAll(/```js\n([\s\S]*?)```/gu)];
    expect(examples).toHaveLength(3);
    for (const [, code = ''] of examples) expect(run(code), code).not.toBe('');
  });

  test('holds the files of the site, byte by byte', () => {
    for (const file of ['comparison.json', 'comparison.schema.json']) {
      expect(installed(file)).toBe(builtText(`api/v1/${file}`));
    }
  });
});
