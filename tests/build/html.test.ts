import { expect, test } from 'vitest';
import { describeValidHtml } from '../support/html-share.ts';
import { builtPages, builtText } from '../support/routes.ts';

const pages = builtPages();

describeValidHtml(0);

test('every page has one h1, its own title and its own description', () => {
  const titles = new Map<string, string>();
  const descriptions = new Map<string, string>();
  for (const { file } of pages) {
    const html = builtText(file);
    expect(html.match(/<h1[\s>]/gu), file).toHaveLength(1);
    const title = /<title>([^<]+)<\/title>/u.exec(html)?.[1] ?? '';
    const description = /<meta name="description" content="([^"]+)"/u.exec(html)?.[1] ?? '';
    expect(title, file).not.toBe('');
    expect(description, file).not.toBe('');
    expect(titles.get(title), `${file} shares its title`).toBeUndefined();
    expect(descriptions.get(description), `${file} shares its description`).toBeUndefined();
    titles.set(title, file);
    descriptions.set(description, file);
  }
});
