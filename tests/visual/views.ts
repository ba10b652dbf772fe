import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { AreaId } from '~/data/areas.ts';
import type { CniId } from '~/data/cnis.ts';
import type { FeatureId } from '~/data/claim.ts';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** A window, and the ways its pages are looked at in it, by name. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly looks: Readonly<Record<string, Media>>;
}

/** An address that is looked at, and the frames it is looked at in, by name. */
export interface View {
  readonly address: string;
  /** What is there once the page shows all it fetches. */
  readonly ready?: string;
  readonly frames: Readonly<Record<string, Frame>>;
}

const light: Media = { colorScheme: 'light' };
const dark: Media = { colorScheme: 'dark' };
const forced: Media = { ...dark, forcedColors: 'active' };

// Windows are taller than real ones: what lies below the first screen is seen as well.
const phone: Frame = { width: 360, height: 1440, looks: { light, dark } };
const wide: Frame = { width: 1280, height: 1000, looks: { light } };

/** Each template on a phone and on a desk; tokens make a theme, so that one frame tells of both. */
const each = { phone, wide };
/** The pages that are read most: more widths, and the other theme in print's width too. */
const main = {
  phone,
  tablet: { width: 768, height: 1000, looks: { light } },
  wide: { ...wide, looks: { light, dark } },
  broad: { width: 1920, height: 900, looks: { light } },
};

/** What stands behind an answer, once it has been fetched. */
const opened = '.panel-body[aria-busy="false"]';
const feature: FeatureId = 'policy.fqdn';
const cni: CniId = 'calico';
const area: AreaId = 'policy';
const [lastSnapshot = ''] = globSync('[0-9]*.json', {
  cwd: join(import.meta.dirname, '../../content/snapshots'),
})
  .map((file) => basename(file, '.json'))
  .sort()
  .reverse();

/** What is looked at, by the name of its pictures: at least one view a template. */
export const views: Readonly<Record<string, View>> = {
  summary: { address: '/', frames: main },
  benchmarks: { address: '/benchmarks/', frames: each },
  check: { address: '/check/', frames: each },
  fields: { address: '/check/fields/', frames: each },
  embed: { address: `/embed/${feature}/`, frames: each },
  compare: {
    address: '/compare/?area=policy',
    frames: {
      ...main,
      wide: {
        ...wide,
        looks: {
          light,
          dark,
          print: { ...light, media: 'print' },
          forced,
        },
      },
    },
  },
  overview: {
    address: '/compare/?view=overview',
    frames: { phone, wide: { ...wide, looks: { light, dark } } },
  },
  compact: { address: '/compare/?view=compact', frames: { wide } },
  // Few rows above it: far down a long page it would lie between two pixels.
  panel: { address: `/compare/?q=fqdn#${feature}--${cni}`, ready: opened, frames: { wide } },
  linked: { address: `/compare/?area=ipam#${feature}--${cni}`, ready: opened, frames: each },
  edition: {
    address: '/compare/print/',
    frames: { wide: { ...wide, looks: { light, print: { media: 'print' } } } },
  },
  pair: { address: '/compare/calico-vs-cilium/', frames: main },
  choose: { address: '/choose/', frames: each },
  chosen: {
    address: `/choose/?must=eks-ec2,open-source,${feature}`,
    ready: '[data-standing="fits"] .match:first-child > .match-summary',
    frames: main,
  },
  plan: { address: '/plan/', frames: main },
  planned: {
    address:
      '/plan/?v=1&type=m6i.xlarge,c5.2xlarge&way=vpc-cni-prefix&subnets=10.0.0.0/23,a,used=150;10.0.2.7/23,b&nodes=30&minimum-ip=20&keep=4',
    ready: '[data-results] .report-warnings',
    frames: { ...each, wide: { ...wide, looks: { light, dark, forced } } },
  },
  features: { address: '/features/', frames: each },
  feature: { address: `/features/${feature}/`, frames: main },
  claim: { address: `/features/${feature}/${cni}/`, frames: main },
  snapshot: { address: `/as-of/${lastSnapshot}/`, frames: each },
  'snapshot-area': { address: `/as-of/${lastSnapshot}/${area}/`, frames: each },
  changes: { address: '/changes/', frames: each },
  corrections: { address: '/corrections/', frames: each },
  sources: { address: '/sources/', frames: each },
  about: { address: '/about/', frames: { ...each, wide: { ...wide, looks: { light, dark } } } },
  api: { address: '/api/', frames: each },
  cnis: { address: '/cni/', frames: each },
  cni: { address: `/cni/${cni}/`, frames: main },
  modes: {
    address: '/modes/',
    frames: { ...main, wide: { ...wide, looks: { light, dark, forced } } },
  },
  mode: { address: '/modes/vpc-cni-cilium/', frames: main },
  interactions: { address: '/interactions/', frames: each },
  guides: { address: '/guides/', frames: each },
  guide: { address: '/guides/choosing-a-cni-on-eks/', frames: main },
  cookbook: { address: '/guides/policies/', frames: each },
  glossary: { address: '/guides/glossary/', frames: each },
  paths: { address: '/packet-paths/', frames: main },
  reference: { address: '/reference/', frames: each },
  search: {
    address: '/search/?q=strict',
    ready: '.found section:first-child li:first-child .found-answers',
    frames: each,
  },
  settings: { address: '/settings/', frames: each },
  'settings-of': { address: '/settings/vpc-cni-pools/', frames: each },
  symptoms: { address: '/symptoms/', frames: each },
  'symptoms-of': { address: '/symptoms/vpc-cni-policy/', frames: each },
  missing: { address: '/404.html', frames: each },
};

/** The name of a picture, which is its file's too. */
export function pictureName(view: string, frame: string, look: string): string {
  return `${view}-${frame}-${look}`;
}

/** The names of all pictures. */
export function pictureNames(): readonly string[] {
  return Object.entries(views).flatMap(([view, { frames }]) =>
    Object.entries(frames).flatMap(([frame, { looks }]) =>
      Object.keys(looks).map((look) => pictureName(view, frame, look)),
    ),
  );
}
