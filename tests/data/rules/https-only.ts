import { changeCni, changeDocument } from './breaking.ts';
import { documents } from './places.ts';
import { message, type Rule } from './rule.ts';

export const httpsOnly: Rule = {
  name: 'every address is an https URL',
  why: 'A source that can be changed on its way to the reader proves nothing.',
  check: (facts) => {
    const addresses = [
      ...documents(facts).map(({ place, fact }) => ({ place, url: fact.page })),
      ...Object.entries(facts.cnis).map(([id, { home }]) => ({ place: `cnis/${id}`, url: home })),
    ];
    return addresses.flatMap(({ place, url }) =>
      url === undefined || (url.startsWith('https://') && URL.canParse(url))
        ? []
        : [message(place, `“${url}” is no https URL`, 'give the https address of the page')],
    );
  },
  fails: [
    {
      breaks: (facts) => changeDocument(facts, 'page', { page: 'http://example.org/' }),
      messages: [
        'documents/page: “http://example.org/” is no https URL — give the https address of the page',
      ],
    },
    {
      breaks: (facts) => changeCni(facts, 'calico', { home: 'https://' }),
      messages: ['cnis/calico: “https://” is no https URL — give the https address of the page'],
    },
  ],
};
