import { describe, expect, it } from 'vitest';
import { column, PREVIEW_SIZE, words } from '~/derive/preview/element.ts';
import { runInWorker } from '~/render/pool.ts';
import { markdownOf } from '~/render/twin/markdown.ts';

const address = 'https://example.org/cni/';

describe('a worker', () => {
  it('makes of a page what its function makes', async () => {
    const html = '<main><h1>CNIs</h1><p>Three of <b>them</b>.</p></main>';
    expect(await runInWorker('twin', { html, address })).toBe(markdownOf(html, address));
  });

  it('hands its error on', async () => {
    const twin = runInWorker('twin', { html: '<main>Text</main>', address });
    await expect(twin).rejects.toThrow(`${address}: no h1`);
  });

  it('draws the same image on every thread', async () => {
    const image = column({ ...PREVIEW_SIZE, backgroundColor: '#ffffff' }, [words('Calico')]);
    const [one, other] = await Promise.all([
      runInWorker('draw', image),
      runInWorker('draw', image),
    ]);
    const png = Buffer.from(one);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.equals(other)).toBe(true);
  });
});
