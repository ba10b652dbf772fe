import { describe, expect, it } from 'vitest';
import { projectTexts, textsIn } from '../support/project-texts.ts';
import { SourceText } from '../support/source-text.ts';
import { TypeChecker } from '../support/type-check.ts';
import { changeClaim, changeDocument, changePin, validFacts } from './rules/breaking.ts';
import { findings } from './rules/findings.ts';
import type { CheckedFacts } from './rules/rule.ts';

const FILE = 'src/data/claims/calico/multicluster.ts';

/** What all rules together say. */
function messagesOf(facts: CheckedFacts): readonly string[] {
  return findings(facts).map(({ message }) => message);
}

/** The valid facts with the ids of Calico's claims changed, or left out. */
function withClaims(renamed: (id: string) => readonly string[]): CheckedFacts {
  const calico = Object.fromEntries(
    Object.entries(validFacts.claims['calico'] ?? {}).flatMap(([id, claim]) =>
      renamed(id).map((to) => [to, claim]),
    ),
  );
  return { ...validFacts, claims: { ...validFacts.claims, calico } };
}

/** Loading the library types takes the compiler a while. */
const PATIENCE = { timeout: 0 };

describe('the compiler', PATIENCE, () => {
  const modules = textsIn(projectTexts, 'src/data/', '.ts');
  const source = new SourceText(modules[FILE] ?? '');
  const checker = new TypeChecker();
  checker.errors(modules);

  it('names the file and the id of a deleted claim', () => {
    const text = source.removed(['multicluster', 'multicluster.policy']);
    const [error, ...others] = checker.errors({ ...modules, [FILE]: text });
    expect(error).toContain(FILE);
    expect(error).toContain(`Property '"multicluster.policy"' is missing`);
    expect(error).toContain(`required in type 'ClaimsFor<"multicluster">'`);
    expect(others).toEqual([]);
  });

  it('names the file and the id of a misspelt claim', () => {
    const text = source.renamed(['multicluster', 'multicluster.policy'], 'multicluster.polcy');
    const [error, ...others] = checker.errors({ ...modules, [FILE]: text });
    expect(error).toMatch(
      /^src\/data\/claims\/calico\/multicluster\.ts:\d+: .*''multicluster\.polcy'' does not exist/u,
    );
    expect(others).toEqual([]);
  });
});

describe('all rules together', () => {
  it('say where to write a deleted claim, and nothing else', () => {
    expect(messagesOf(withClaims((id) => (id === 'policy.fqdn' ? [] : [id])))).toEqual([
      'calico/policy.fqdn: there is no claim — write it in src/data/claims/calico/policy.ts',
    ]);
  });

  it('say which id a misspelt one should be, and nothing else', () => {
    expect(messagesOf(withClaims((id) => [id.replace('fqdn', 'fqnd')]))).toEqual([
      'calico/policy.fqnd: there is no such feature — write policy.fqdn',
    ]);
  });

  it('name an http link and ask for https', () => {
    expect(messagesOf(changeDocument(validFacts, 'page', { page: 'http://a.example/' }))).toEqual([
      expect.stringMatching(/^documents\/page: “http:\/\/a\.example\/” is no plain https URL — /u),
    ]);
  });

  it('name a commit of 41 digits and ask for all 40', () => {
    const commit = 'a'.repeat(41);
    expect(messagesOf(changePin(validFacts, 'docs', { commit }))).toEqual([
      `pins/docs: “${commit}” is no commit id — give all 40 digits, as \`git rev-parse\` prints them`,
    ]);
  });

  it('name a value of 61 characters and ask for 60', () => {
    expect(messagesOf(changeClaim(validFacts, { value: 'x'.repeat(61) }))).toEqual([
      'calico/policy.fqdn: the value has 61 characters — cut it to 60 and say the rest in the detail',
    ]);
  });

  it('find nothing in valid facts', () => {
    expect(messagesOf(validFacts)).toEqual([]);
  });
});
