/** What search engines and catalogues read of a page, in the terms of schema.org. */
import { LICENCE } from './open-data.ts';
import type { ComparedCni } from '../comparison/schema.ts';

/** A node of JSON-LD. */
export type StructuredData = Readonly<Record<string, unknown>> & {
  readonly '@context': 'https://schema.org';
  readonly '@type': string;
};

const CONTEXT = 'https://schema.org';
const NAME = 'CNI Compare';

/** The site, which answers for its facts. */
function publisher(site: string) {
  return { '@type': 'Organization', name: `${NAME} contributors`, url: site };
}

interface DatasetParts {
  /** Absolute addresses: the page that describes the data, the site, and the files. */
  readonly page: string;
  readonly site: string;
  readonly files: { readonly json: string; readonly csv: string };
  readonly description: string;
  /** The last day on which any claim was re-read. */
  readonly reviewed: string;
  /** Day of the snapshot published last; absent before the first. */
  readonly snapshot?: string | undefined;
  readonly keywords: readonly string[];
}

/** The comparison as a data set that can be downloaded. */
export function datasetOf(parts: DatasetParts): StructuredData {
  const { page, site, files, description, reviewed, snapshot, keywords } = parts;
  const download = (contentUrl: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl,
    encodingFormat,
  });
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: `${NAME}: Kubernetes CNI plugins, claim by claim`,
    description,
    url: page,
    license: LICENCE.address,
    creator: publisher(site),
    isAccessibleForFree: true,
    dateModified: reviewed,
    ...(snapshot === undefined ? {} : { version: snapshot }),
    keywords,
    distribution: [download(files.json, 'application/json'), download(files.csv, 'text/csv')],
  };
}

interface ArticleParts {
  readonly headline: string;
  readonly description: string;
  /** The day somebody last re-read the page. */
  readonly reviewed: string;
  /** Absolute addresses of the page and of the site. */
  readonly page: string;
  readonly site: string;
  /** The plugins that the page explains. */
  readonly about: readonly ComparedCni[];
}

/** A page that explains. */
export function techArticleOf(parts: ArticleParts): StructuredData {
  const { headline, description, reviewed, page, site, about } = parts;
  return {
    '@context': CONTEXT,
    '@type': 'TechArticle',
    headline,
    description,
    url: page,
    inLanguage: 'en',
    dateModified: reviewed,
    license: LICENCE.address,
    author: publisher(site),
    about: about.map(({ name, version, home }) => ({
      '@type': 'SoftwareApplication',
      name,
      softwareVersion: version,
      url: home,
      applicationCategory: 'Kubernetes network plugin',
    })),
  };
}

/** JSON for a script element: no `<` in it, so that no text can close the element. */
export function embeddedJson(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
