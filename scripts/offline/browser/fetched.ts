/** What the scripts of the site fetch, out of the archive. */
import { dataFile, liveAddress, place } from './place.ts';

/** Hands over the text of a file; each script with data calls it. */
type Hear = (path: string, text: string) => void;

const texts = new Map<string, string>();
const hear: Hear = (path, text) => {
  texts.set(path, text);
};
Object.assign(globalThis, { offlineData: hear });

function load(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new TypeError(`${src} is not in this archive`));
    });
    document.head.append(script);
  });
}

/** `fetch` of what the archive holds; rejects for all else, as without a network. */
export async function fetched(address: string): Promise<Response> {
  const { path, src } = dataFile(liveAddress(new URL(address, place.href).href));
  if (!texts.has(path)) await load(src);
  const text = texts.get(path);
  if (text === undefined) throw new TypeError(`${src} holds nothing for ${path}`);
  return new Response(text);
}
