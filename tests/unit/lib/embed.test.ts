import { marked } from 'marked';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { frameCode, pictureMarkdown } from '~/lib/embed.ts';

const TITLE = 'Names & "quotes" [in] <brackets>';

describe('frameCode', () => {
  it('keeps a title in its attribute, whatever it holds', () => {
    const code = frameCode({
      title: TITLE,
      address: 'https://cni.test/a/?b&c',
      width: 640,
      height: 300,
    });
    const frame = parseHTML(code).document.querySelector('iframe');
    expect(frame?.getAttribute('title')).toBe(TITLE);
    expect(frame?.getAttribute('src')).toBe('https://cni.test/a/?b&c');
    expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual(['640', '300']);
  });
});

describe('pictureMarkdown', () => {
  it('is a picture inside of a link', () => {
    const text = pictureMarkdown({
      title: TITLE,
      address: 'https://cni.test/a(b).svg',
      page: 'https://cni.test/a(b)/',
    });
    const { document } = parseHTML(marked.parse(text, { async: false }));
    const picture = document.querySelector('a > img');
    expect(picture?.getAttribute('alt')).toBe(TITLE);
    expect(decodeURI(picture?.getAttribute('src') ?? '')).toBe('https://cni.test/a(b).svg');
    expect(decodeURI(document.querySelector('a')?.getAttribute('href') ?? '')).toBe(
      'https://cni.test/a(b)/',
    );
  });
});
