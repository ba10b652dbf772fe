import { expect, type Page } from '@playwright/test';

/** The check of policies as tests handle it. */
export class Checking {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/check/${query}`);
    await expect(this.page.locator('check-tool:defined')).toBeAttached();
  }

  field() {
    return this.page.getByLabel('YAML or JSON');
  }

  status() {
    return this.page.locator('[data-status]');
  }

  results() {
    return this.page.locator('[data-results]');
  }

  /** The policies that were found, each by what it is called. */
  policies() {
    return this.results().locator('.check-policy');
  }

  /** The modes that make something of a policy, by the word for it. */
  modesBy(name: string, word: string) {
    return this.policies()
      .filter({ hasText: name })
      .locator('.check-group')
      .filter({ has: this.page.getByText(word, { exact: true }) })
      .locator('.check-modes-named');
  }
}

/** A policy that names a domain, which only some can enforce. */
export const BY_NAME = `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata:
  name: out
  namespace: shop
spec:
  endpointSelector: {}
  egress:
    - toFQDNs:
        - matchName: api.example.com
`;
