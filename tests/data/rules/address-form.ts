import { changeCni, changeDocument } from './breaking.ts';
import { documents } from './places.ts';
import { message, type Rule } from './rule.ts';

/** Whether the address is written as browsers write it, and leads to a public host over https. */
function isPlain(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const isPublic = url.protocol === 'https:' && url.hostname.includes('.') && url.port === '';
  const isOpen = url.username === '' && url.password === '';
  return isPublic && isOpen && [address, `${address}/`].includes(url.href);
}

export const addressForm: Rule = {
  name: 'every address is a plain https URL',
  why: 'A source that can be changed on its way to the reader proves nothing.',
  check: (facts) => {
    const addresses = [
      ...documents(facts).map(({ place, fact }) => ({ place, url: fact.page })),
      ...Object.entries(facts.cnis).map(([id, { home }]) => ({ place: `cnis/${id}`, url: home })),
    ];
    return addresses.flatMap(({ place, url }) =>
      url === undefined || isPlain(url)
        ? []
        : [
            message(
              place,
              `“${url}” is no plain https URL`,
              'give the https address of the page as the browser shows it, without user or port',
            ),
          ],
    );
  },
  fails: [
    {
      breaks: (facts) => changeDocument(facts, 'page', { page: 'http://example.org/' }),
      messages: [
        'documents/page: “http://example.org/” is no plain https URL — give the https address of the page as the browser shows it, without user or port',
      ],
    },
    {
      breaks: (facts) => changeDocument(facts, 'page', { page: 'https://me:secret@example.org/' }),
      messages: [
        'documents/page: “https://me:secret@example.org/” is no plain https URL — give the https address of the page as the browser shows it, without user or port',
      ],
    },
    {
      breaks: (facts) => changeDocument(facts, 'page', { page: 'https://example.org/a/../b c' }),
      messages: [
        'documents/page: “https://example.org/a/../b c” is no plain https URL — give the https address of the page as the browser shows it, without user or port',
      ],
    },
    {
      breaks: (facts) => changeCni(facts, 'calico', { home: 'https://' }),
      messages: [
        'cnis/calico: “https://” is no plain https URL — give the https address of the page as the browser shows it, without user or port',
      ],
    },
  ],
};
