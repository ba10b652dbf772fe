import type { MdastNode } from 'satteri';
import {
  type Attributes,
  type Embedding,
  embeddingOf,
  embeddings,
} from '~/derive/prose/embedding.ts';
import { listing } from '~/lib/text.ts';
import { cniOfPage, nodes } from './mdx.ts';

type ElementNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A component on a page as its author wrote it. */
export interface Component {
  readonly place: string;
  readonly name: string;
  /** What it may take of the facts; nothing where there is no such component. */
  readonly embedding: Embedding | undefined;
  /** The CNI whose page it is on. */
  readonly pageCni: string | undefined;
  readonly attributes: Attributes;
  /** The attributes that are code, or that stand there more than once. */
  readonly unclear: readonly string[];
  readonly hasWords: boolean;
}

function isElement(node: MdastNode): node is ElementNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function hasWords(node: MdastNode): boolean {
  if ('value' in node && typeof node.value === 'string') return node.value.trim() !== '';
  return isElement(node) || !('children' in node) ? isElement(node) : node.children.some(hasWords);
}

function attributesOf({ attributes }: ElementNode) {
  const plain = attributes.flatMap((attribute): readonly (readonly [string, string])[] =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value]]
      : [],
  );
  const names = attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? attribute.name : `{${attribute.value}}`,
  );
  const unclear = names.filter(
    (name, at) => names.indexOf(name) !== at || !plain.some(([known]) => known === name),
  );
  return { attributes: Object.fromEntries(plain), unclear };
}

/** Every component of the pages, in reading order, HTML among them. */
export function components(pages: Readonly<Record<string, string>>): readonly Component[] {
  return nodes(pages).flatMap(({ place, path, node }): readonly Component[] => {
    if (!isElement(node)) return [];
    const name = node.name ?? '';
    return [
      {
        place,
        name,
        embedding: embeddingOf(name),
        pageCni: cniOfPage(path),
        ...attributesOf(node),
        hasWords: node.children.some(hasWords),
      },
    ];
  });
}

/** A fault with its remedy. */
export type Finding = readonly [fault: string, remedy: string];

const known = listing(Object.keys(embeddings));

/** What is wrong with the attributes of a component that there is. */
function attributeFault(component: Component, allowed: readonly string[]): Finding | undefined {
  const { name, attributes, unclear, pageCni } = component;
  const takes = allowed.length === 0 ? 'nothing' : listing(allowed);
  const strange = [...Object.keys(attributes), ...unclear].find((key) => !allowed.includes(key));
  if (strange !== undefined) return [`<${name}> takes no “${strange}”`, `it takes ${takes}`];
  const [vague] = unclear;
  if (vague !== undefined) return [`<${name}> has no plain ${vague}`, `write ${vague}="…" once`];
  const missing = allowed.find(
    (key) => attributes[key] === undefined && !(key === 'cni' && pageCni !== undefined),
  );
  if (missing === undefined) return undefined;
  const written = attributes['id'] === undefined ? '' : ` id="${attributes['id']}"`;
  return missing === 'cni'
    ? [`<${name}${written}> names no CNI`, 'add cni="…"']
    : [`<${name}> has no ${missing}`, `add ${missing}="…"`];
}

/** What is wrong with a component whatever it names. */
export function formFault(component: Component): Finding | undefined {
  const { name, embedding, pageCni, hasWords } = component;
  if (embedding === undefined) {
    return [`there is no component <${name}>`, `write Markdown, or one of ${known}`];
  }
  if (embedding.isOfPage && pageCni === undefined) {
    return [`<${name}> shows nothing here`, 'move it to the page of a CNI'];
  }
  if (hasWords !== embedding.hasContent) {
    return hasWords
      ? [`<${name}> hides the words between its tags`, `close it at once: <${name} … />`]
      : [`<${name}> holds no words`, 'put them between its tags'];
  }
  return attributeFault(component, Object.keys(embedding.attributes));
}
