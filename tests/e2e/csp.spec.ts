import { expect, test } from '../support/fixtures.ts';
import { templateRoutes } from '../support/template-routes.ts';

for (const route of templateRoutes()) {
  test(`${route} keeps a strict policy and a silent console`, async ({ page }) => {
    await page.goto(route);
    const policy = await page
      .locator('meta[http-equiv="content-security-policy" i]')
      .getAttribute('content');
    const scripts = /script-src ([^;]*)/u.exec(policy ?? '')?.[1] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(scripts).not.toBe('');
    expect(scripts).not.toContain('unsafe-inline');
    expect(scripts).not.toContain('unsafe-eval');
  });
}
