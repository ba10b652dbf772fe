import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exceptions } from '../data/rules/exceptions.ts';
import { rules } from '../data/rules/index.ts';
import { dueTexts } from '../support/due-texts.ts';
import { factsOf } from '../support/facts-of-texts.ts';
import { projectTexts, textsOf } from '../support/project-texts.ts';
import { SCAFFOLDED, ScaffoldedSite } from '../support/scaffolded-site.ts';

const { cni } = SCAFFOLDED;
const site = new ScaffoldedSite();

beforeAll(() => site.scaffold());

afterAll(() => {
  site.remove();
});

describe('a project with a CNI, a feature and a guide just scaffolded', () => {
  it('has types that fit', async () => {
    const flags = '--noEmit --ignoreConfig --strict --exactOptionalPropertyTypes --skipLibCheck';
    const modules = '--module esnext --moduleResolution bundler --allowImportingTsExtensions';
    const printed = await site.run(
      'node_modules/typescript/bin/tsc',
      ...`${flags} ${modules} --target esnext --types node src/data/index.ts`.split(' '),
    );
    expect(printed).toBe('');
  });

  it('refuses the same id a second time and stays as it is', async () => {
    const before = site.read('src/data/cnis.ts');
    expect(await site.run('scripts/new-cni.ts', cni)).toBe('');
    expect(site.read('src/data/cnis.ts')).toBe(before);
  });
});

describe('the rules on a project just scaffolded', () => {
  // Every stage is asked: what is written first must not uncover a fault that nobody can mend.
  const said = (texts: typeof projectTexts) => {
    const facts = factsOf(texts);
    return rules
      .flatMap(({ check }) => check(facts))
      .filter((message) => !exceptions.some((exception) => exception.message === message));
  };

  it('name each text that is still to be written, and nothing else', () => {
    const texts = textsOf(site.folder);
    const due = dueTexts(factsOf(texts));
    const named = said(texts).map(
      (message) => due.find((beginning) => message.startsWith(beginning)) ?? message,
    );
    expect(named.toSorted()).toEqual(due.toSorted());
  });

  it('send nobody to a file in which nothing was scaffolded', () => {
    const texts = textsOf(site.folder);
    const places = said(texts).flatMap(
      (message) => message.match(/(?:src|content)\/[\w./-]+\w/gu) ?? [],
    );
    const strangers = places.filter((path) => texts[path] === projectTexts[path]);
    expect(places).not.toEqual([]);
    expect(strangers).toEqual([]);
  });
});
