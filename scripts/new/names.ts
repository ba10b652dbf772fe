import ts from 'typescript';
import { Refusal } from './refusal.ts';

const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const LONGEST = 40;

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `kube-router` as a name: `Kube Router`. */
export function nameOf(id: string): string {
  return id.split('-').map(capitalised).join(' ');
}

/** `some-title` as a title: `Some title`. */
export function titleOf(slug: string): string {
  return capitalised(slug.replaceAll('-', ' '));
}

/** `kube-router` as a name in code: `kubeRouter`. */
export function identifierOf(id: string): string {
  return id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

/** An id as the key of a dictionary: in quotes where it needs them. */
export function keyOf(id: string): string {
  return /^[a-z][a-z0-9]*$/u.test(id) ? id : `'${id}'`;
}

/** Whether a word means something to the language itself, `default`. */
export function isKeyword(word: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true);
  scanner.setText(word);
  return scanner.scan() !== ts.SyntaxKind.Identifier;
}

/** Stops where the part of an address is not of the form that all of them have. */
export function requireKebab(whole: string, part: string, example: string): void {
  if (!KEBAB.test(part)) {
    const remedy = `write lower-case words with hyphens between them, as in ${example}`;
    throw new Refusal(whole, 'is no id', remedy);
  }
  if (part.length > LONGEST) {
    const fault = `has ${String(part.length)} characters`;
    throw new Refusal(whole, fault, `cut it to ${String(LONGEST)}: it stands in addresses`);
  }
}
