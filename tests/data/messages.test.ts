import { describe, expect, it } from 'vitest';
import { claims } from '~/data/index.ts';
import { checkedFacts } from '../support/checked-facts.ts';
import { compileErrors, withoutProperty, withPropertyNamed } from '../support/compile.ts';
import { changeClaim, changeDocument, changePin } from './rules/breaking.ts';
import { rules } from './rules/index.ts';
import type { CheckedFacts } from './rules/rule.ts';

const FILE = 'src/data/claims/calico/multicluster.ts';

function messagesOf(facts: CheckedFacts): readonly string[] {
  return rules.flatMap(({ check }) => check(facts));
}

/** The facts with the ids of Calico's claims changed, or left out. */
function withClaims(renamed: (id: string) => readonly string[]): CheckedFacts {
  const calico = Object.fromEntries(
    Object.entries(claims.calico).flatMap(([id, claim]) => renamed(id).map((to) => [to, claim])),
  );
  return { ...checkedFacts, claims: { ...checkedFacts.claims, calico } };
}

describe('the compiler', () => {
  it('passes the facts as they are', () => {
    expect(compileErrors(FILE, (text) => text)).toEqual([]);
  });

  it('names the file and the id of a deleted claim', () => {
    const errors = compileErrors(FILE, (text) => withoutProperty(text, 'multicluster.policy'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(FILE);
    expect(errors[0]).toContain(`Property '"multicluster.policy"' is missing`);
    expect(errors[0]).toContain(`required in type 'ClaimsFor<"multicluster">'`);
  });

  it('names the file and the id of a misspelt claim', () => {
    const errors = compileErrors(FILE, (text) =>
      withPropertyNamed(text, 'multicluster.policy', 'multicluster.polcy'),
    );
    expect(errors).toEqual([
      `${FILE}: Object literal may only specify known properties, and ''multicluster.polcy'' does not exist in type 'ClaimsFor<"multicluster">'.`,
    ]);
  });
});

describe('the rules', () => {
  it('say where to write a deleted claim', () => {
    expect(messagesOf(withClaims((id) => (id === 'policy.fqdn' ? [] : [id])))).toContain(
      'calico/policy.fqdn: there is no claim — write it in src/data/claims/calico/policy.ts',
    );
  });

  it('say which id a misspelt one should be', () => {
    expect(messagesOf(withClaims((id) => [id.replace('fqdn', 'fqnd')]))).toContain(
      'calico/policy.fqnd: there is no such feature — write policy.fqdn',
    );
  });

  it('name an http link and ask for https', () => {
    const [id = ''] = Object.keys(checkedFacts.documents);
    expect(messagesOf(changeDocument(checkedFacts, id, { page: 'http://example.org/' }))).toEqual([
      `documents/${id}: “http://example.org/” is no https URL — give the https address of the page`,
    ]);
  });

  it('name a commit of 41 digits and ask for all 40', () => {
    const commit = 'a'.repeat(41);
    expect(messagesOf(changePin(checkedFacts, 'calico', { commit }))).toEqual([
      `pins/calico: “${commit}” is no commit id — give all 40 digits, as \`git rev-parse\` prints them`,
    ]);
  });

  it('name a value of 61 characters and ask for 60', () => {
    expect(messagesOf(changeClaim(checkedFacts, { value: 'x'.repeat(61) }))).toContain(
      'calico/policy.fqdn: the value has 61 characters — cut it to 60 and say the rest in the detail',
    );
  });
});
