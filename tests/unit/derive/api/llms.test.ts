import { expect, it } from 'vitest';
import { llmsText } from '~/derive/api/llms.ts';

it('is a title, a summary and lists of links', () => {
  const links = [{ name: 'Calico', href: 'https://example.org/cni/calico.md', about: 'a CNI' }];
  expect(llmsText('The site', 'What it is.', [{ title: 'CNIs', links }])).toBe(
    '# The site\n\n> What it is.\n\n## CNIs\n\n- [Calico](https://example.org/cni/calico.md): a CNI\n',
  );
});
