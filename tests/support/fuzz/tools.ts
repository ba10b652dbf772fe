import { BENCHMARK_KEYS } from '~/lib/benchmark-state.ts';
import { LEVELS } from '~/lib/choose/ask.ts';
import { NUMBER_NAMES } from '~/lib/plan/fields.ts';
import { FLAG_IDS } from '~/lib/view-flags.ts';
import type { Scraps } from '../garbage.ts';
import { builtPages, builtText } from '../routes.ts';
import { templateRoutes } from '../template-routes.ts';

const TABLE = ['q', 'area', 'row', 'support', 'sort', 'base', 'view', ...FLAG_IDS];
const LIST = ['q', 'cni', 'kind', 'sort'];

/** The parameters of the pages that read their address. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  '/compare/': ['cni', ...TABLE],
  '/modes/': ['mode', ...TABLE],
  '/settings/': LIST,
  '/search/': ['q'],
  '/choose/': [...LEVELS, 'strict', 'outcome'],
  '/plan/': ['v', 'type', 'way', 'subnets', 'source', 'pod-cidr', 'zone-lost', ...NUMBER_NAMES],
  '/packet-paths/': ['path', 'mode'],
  '/check/': ['example'],
  '/benchmarks/': BENCHMARK_KEYS,
  '/guides/policies/': ['dialect'],
};
const EVERY = [...new Set(Object.values(PARAMETERS).flat())];

/** A page that reads its address is asked so many times as often as one that does not. */
const SHARE = 4;

/** A page, and what addresses of it may be made of. */
export interface Tool {
  readonly route: string;
  readonly scraps: Scraps;
  /** Ids on the page, which fragments name. */
  readonly places: readonly string[];
  /** How often it is asked, beside the others. */
  readonly share: number;
}

const fileOf = new Map(builtPages().map(({ route, file }) => [route, file]));

function attributes(html: string, pattern: RegExp): readonly string[] {
  const found = Array.from(html.matchAll(pattern), ([, value = '']) => value);
  return [...new Set(found)].filter((value) => value !== '');
}

function toolAt(route: string): Tool {
  const html = builtText(fileOf.get(route) ?? '');
  const places = attributes(html, /\sid="([^"]+)"/gu);
  const offered = attributes(html, /\svalue="([^"]+)"/gu);
  const own = PARAMETERS[route];
  return {
    route,
    places,
    share: own === undefined ? 1 : SHARE,
    scraps: {
      keys: own ?? EVERY,
      strangeKeys: [...EVERY, 'Q', 'q[]', '', '__proto__', 'constructor', 'utm_source'],
      known: [...offered, ...places, 'calico.desc', 'feature.asc', 'dns', 'mtu', 'm5.large', '1'],
      odd: [
        ...['calico.up', '.', 'cilium.asc.desc', '-1', '1e9', 'NaN', '0x10', '٣'],
        ...['"><img src="/nothing.png" onerror="document.title=1">', "'><b onerror=1>"],
        ...['{{7*7}}', '${7*7}', '\n\n', 'a b'.repeat(400), '\u0301'.repeat(200), 'ﷺ'.repeat(60)],
      ],
    },
  };
}

/** One page of each template, those that read their address with all parameters they have. */
export const TOOLS: readonly Tool[] = templateRoutes().map(toolAt);

/** How many of `total` fall to a page, by its share; at least one. */
export function portionOf({ share }: Tool, total: number): number {
  const all = TOOLS.reduce((sum, tool) => sum + tool.share, 0);
  return Math.max(1, Math.ceil((total * share) / all));
}
