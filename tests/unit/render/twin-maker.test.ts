import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TwinMaker } from '~/render/twin/maker.ts';

const ADDRESS = 'https://example.org/cni/';

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'cni-compare-twins-'));
  mkdirSync(join(project, 'src/render/twin'), { recursive: true });
  writeFileSync(join(project, 'src/render/twin/markdown.ts'), '// as it is');
  writeFileSync(join(project, 'package-lock.json'), '{}');
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

/** A page with a style, a heading, a text and a footer. */
function page({ style = 'a.css', text = 'Three.', footer = 'CC BY' }): string {
  return `<html><head><link rel="stylesheet" href="${style}">
    <link rel="canonical" href="${ADDRESS}"></head><body>
    <main><h1>CNIs</h1><p>${text}</p></main><footer>${footer}</footer></body></html>`;
}

async function make(html: string, address = ADDRESS): Promise<string> {
  return Buffer.from(await new TwinMaker(project).make(html, address)).toString();
}

function made(): number {
  return readdirSync(join(project, '.cache/twins')).length;
}

describe('a twin', () => {
  it('is the Markdown of the page', async () => {
    expect(await make(page({}))).toBe(`# CNIs\n\n- Page: <${ADDRESS}>\n\nThree.\n`);
  });

  it('is kept while style and footer change', async () => {
    const first = await make(page({}));
    expect(await make(page({ style: 'b.css', footer: 'CC BY 4.0' }))).toBe(first);
    expect(made()).toBe(1);
  });

  it('is made again when the content or the address changes', async () => {
    await make(page({}));
    expect(await make(page({ text: 'Four.' }))).toContain('Four.');
    expect(await make(page({}), 'https://example.org/else/')).toContain('else');
    expect(made()).toBe(3);
  });

  it.each(['src/render/twin/markdown.ts', 'package-lock.json'])(
    'is made again when %s changes',
    async (file) => {
      await make(page({}));
      writeFileSync(join(project, file), '{ "name": "another" }');
      await make(page({}));
      expect(made()).toBe(2);
    },
  );
});
