import { afterAll, describe, expect, it } from 'vitest';
import { rmSync } from 'node:fs';
import { cniFiles } from '../../../../scripts/new/cni.ts';
import { featureFiles } from '../../../../scripts/new/feature.ts';
import { guideFiles } from '../../../../scripts/new/guide.ts';
import type { PlannedFile } from '../../../../scripts/new/project.ts';
import { smallFacts } from '../../../support/facts.ts';
import { smallProject } from '../../../support/small-project.ts';

const TODAY = '2026-11-27';
const { calico } = smallFacts.cnis;
if (calico === undefined) throw new Error('calico: not in the small facts');
const passed = {
  kind: 'moved',
  from: 'policy.names',
  to: 'policy.fqdn',
  date: '2026-08-01',
  reason: 'A better term.',
} as const;
const facts = { ...smallFacts, cnis: { calico }, successions: [passed] };
const { project, root } = smallProject();
const guides = [project.read('content/guides/first-one.mdx')];

const newCni = (id: string) => cniFiles(id, facts, project, TODAY);
const newFeature = (id: string) => featureFiles(id, facts, project);
const newGuide = (slug: string) => guideFiles(slug, guides, project, TODAY);

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function textOf(files: readonly PlannedFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

describe('a new CNI', () => {
  it('has claims for every area, an entry, a hue and a page', () => {
    expect(newCni('kube-router').map(({ path, isNew }) => [path, isNew])).toEqual([
      ['src/data/cnis.ts', false],
      ['src/data/claims/kube-router/ipam.ts', true],
      ['src/data/claims/kube-router/policy.ts', true],
      ['src/data/claims/kube-router/index.ts', true],
      ['src/data/index.ts', false],
      ['src/styles/cni-hues.css', false],
      ['content/cni/kube-router.mdx', true],
    ]);
  });

  it('is registered under its id, by a name that code can have', () => {
    const text = textOf(newCni('kube-router'), 'src/data/index.ts');
    expect(text).toContain("import { kubeRouter } from './claims/kube-router/index.ts';");
    expect(text).toContain("{ calico, 'kube-router': kubeRouter,");
    expect(textOf(newCni('flannel'), 'src/data/index.ts')).toContain('{ calico, flannel,');
  });

  it('has an unresearched claim for every feature of an area', () => {
    const text = textOf(newCni('flannel'), 'src/data/claims/flannel/policy.ts');
    expect(text.match(/'policy\.\w+': \{ support: 'unresearched' \}/gu)).toHaveLength(2);
  });

  it.each([
    ['Flannel', /^Flannel: is no id — write lower-case words with hyphens/u],
    ['kube--router', /^kube--router: is no id/u],
    ['2flannel', /^2flannel: is no id/u],
    ['../flannel', /^\.\.\/flannel: is no id/u],
    ['', /^: is no id/u],
    ['f'.repeat(41), /has 41 characters — cut it to 40/u],
    ['calico', /^calico: is a CNI already — take another id, or change its entry in src\/data/u],
    ['policy', /^policy: is the id of an area — take another/u],
    ['areas', /^areas: stands for something else in src\/data\/index\.ts/u],
    ['default', /^default: stands for something else/u],
  ])('is refused the id “%s”', (id, message) => {
    expect(() => newCni(id)).toThrow(message);
  });
});

describe('a new feature', () => {
  it('has an entry, and a claim of every CNI', () => {
    const files = newFeature('policy.some-example');
    expect(files.map(({ path }) => path)).toEqual([
      'src/data/features/policy.ts',
      'src/data/claims/calico/policy.ts',
    ]);
    expect(files[0]?.text).toContain(`'policy.some-example': {"name":"Some example"`);
    expect(files[1]?.text).toContain(`'policy.some-example': { support: 'unresearched' },`);
  });

  it.each([
    ['example', /^example: is no id of a feature — write area\.name/u],
    ['policy.a.b', /^policy\.a\.b: is no id of a feature/u],
    ['policy.', /^policy\.: is no id — write lower-case words/u],
    ['policy.Example', /^policy\.Example: is no id/u],
    ['polcy.example', /there is no area “polcy” — begin it with one of ipam, policy/u],
    ['policy.fqdn', /^policy\.fqdn: is a feature already — take another id, or change it in/u],
    ['policy.names', /^policy\.names: was published and has passed — take another id/u],
  ])('is refused the id “%s”', (id, message) => {
    expect(() => newFeature(id)).toThrow(message);
  });
});

describe('a new guide', () => {
  it('stands behind all others', () => {
    const [file] = newGuide('some-title');
    expect(file?.path).toBe('content/guides/some-title.mdx');
    expect(file?.text).toContain('title: Some title\n');
    expect(file?.text).toContain('order: 8\n');
    expect(guideFiles('some-title', [], project, TODAY)[0]?.text).toContain('order: 1\n');
  });

  it.each([
    ['Some title', /^Some title: is no id — write lower-case words/u],
    ['glossary', /^glossary: is a page of its own below \/guides\/ — take another slug/u],
    ['short', /^short: makes a title of 5 characters — write one of 8 to 60/u],
  ])('is refused the slug “%s”', (slug, message) => {
    expect(() => newGuide(slug)).toThrow(message);
  });

  it('is refused while another has no place', () => {
    const lost = { path: 'content/guides/lost.mdx', text: '---\ntitle: Lost\n---\n' };
    expect(() => guideFiles('some-title', [lost], project, TODAY)).toThrow(
      'content/guides/lost.mdx: has no order — give it its place among the guides',
    );
  });
});
