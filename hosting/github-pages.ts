/** The workflow that publishes on GitHub Pages. */

/**
 * The workflow file. Only the job that publishes may write, and no more than the pages. Actions are
 * named by major version: pin each to the full commit of its release before you use the file.
 */
export function pagesWorkflow(): string {
  return `# Written by npm run hosting; hosting/github-pages.ts is its source.
# Copy it to .github/workflows/pages.yml and pin each action to the commit of its release.
name: Publish
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read
      pages: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          node-version: 24
          cache: npm
      - id: pages
        uses: actions/configure-pages@v5
      - run: npm ci
      - run: npm run build
        env:
          SITE_URL: \${{ steps.pages.outputs.origin }}
          BASE_PATH: \${{ steps.pages.outputs.base_path }}/
          REPOSITORY_URL: \${{ github.server_url }}/\${{ github.repository }}
      # Pages that are open in a browser may still ask for scripts of the build before.
      - run: npm run earlier -- "$SITE"
        env:
          SITE: \${{ steps.pages.outputs.base_url }}/
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
  publish:
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
`;
}
