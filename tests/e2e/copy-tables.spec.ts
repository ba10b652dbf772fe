import { parse } from 'csv-parse/sync';
import { marked } from 'marked';
import { Copying } from '../support/copying.ts';
import { expect, test } from '../support/fixtures.ts';

test.describe('where the clipboard is allowed', () => {
  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  test('a row becomes a Markdown table with a link in every cell, and CSV', async ({
    comparison,
    page,
    baseURL,
  }) => {
    const copying = new Copying(page);
    await comparison.open('/compare/?cni=calico,cilium');
    await copying.anchor('policy.fqdn').click();
    const site = baseURL ?? '';
    const table = await copying.take('Row as Markdown table');
    const hrefs = [...marked.parse(table, { async: false }).matchAll(/href="([^"]+)"/gu)];
    const places = ['', '--calico', '--cilium'].map((end) => `${site}/compare/#policy.fqdn${end}`);
    expect(hrefs.map(([, href]) => href).slice(0, 4)).toEqual([...places, places[0]]);
    await copying.anchor('policy.fqdn').click();
    const [head, row] = parse(await copying.take('Row as CSV'));
    expect(head?.filter((name) => name.endsWith(': answer'))).toHaveLength(2);
    expect(row?.slice(0, 3)).toEqual(['policy.fqdn', 'FQDN egress rules', 'Paid']);
    await copying.anchor('policy.fqdn').click();
    const citations = await copying.take('Citations, one a CNI');
    expect(citations.match(/^- \S.+\.$/gmu)).toHaveLength(2);
  });

  test('the view is copied with the rows, columns and order shown', async ({
    comparison,
    page,
    baseURL,
  }) => {
    const copying = new Copying(page);
    const view = '/compare/?cni=calico,cilium&area=policy&support=yes&sort=feature.desc';
    await comparison.open(view);
    await expect(comparison.status()).toContainText('Sorted by Feature');
    const shown = await comparison.shownRows();
    expect(shown.length).toBeGreaterThan(1);
    const copyView = page.getByRole('button', { name: 'copy view' });
    await copyView.click();
    await expect(copying.menu()).toContainText(`This view: ${String(shown.length)} rows`);
    const rows = parse(await copying.take('CSV'), { record_delimiter: '\r\n' });
    expect(rows.slice(1).map(([id]) => id)).toEqual(shown);
    expect(rows[0]).toHaveLength(7);
    await copyView.click();
    const table = await copying.take('Markdown table');
    expect(table.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(shown.length + 2);
    expect(table).toContain(`From [CNI Compare](${baseURL ?? ''}${view})`);
    await copyView.click();
    expect(await copying.take('Link to this view')).toBe(`${baseURL ?? ''}${view}`);
  });
});
