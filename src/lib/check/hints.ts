import { type Egress, egressOf } from './egress.ts';
import { type Located, nodeAt, textAt } from './located.ts';
import type { Fault } from './report.ts';

interface Placed {
  readonly root: Located;
  readonly lineOf: (at: number) => number;
}

interface Seen extends Placed {
  readonly egress: Egress;
  readonly namespace: string;
}

const COOKBOOK = 'guides/policies/';
/** The ports of the API server: of its Service, and of the server itself. */
const API_PORTS = [443, 6443];

function isTrial(root: Located): boolean {
  return textAt(root, 'kind').startsWith('Staged');
}

function opens(egress: Egress, ports: readonly number[], name: RegExp): boolean {
  const { isAll, ports: open } = egress.opens;
  if (isAll) return true;
  return open.some((port) => (typeof port === 'number' ? ports.includes(port) : name.test(port)));
}

/** What some policy of those given opens. */
interface Opened {
  readonly dns: boolean;
  readonly api: boolean;
}

function openedBy(all: readonly Seen[]): Opened {
  return {
    dns: all.some(({ egress }) => opens(egress, [53], /dns/iu)),
    api: all.some(({ egress }) => opens(egress, API_PORTS, /https|api/iu)),
  };
}

/** What a policy that closes egress cuts off, unless another one that is not given opens it. */
function cutFaults({ root, lineOf, egress, namespace }: Seen, opened: Opened): readonly Fault[] {
  if (!egress.closes || isTrial(root)) return [];
  const line = lineOf(nodeAt(root, ['spec'])?.at ?? root.at);
  const where = namespace === '' ? 'for the cluster' : `in the namespace ${namespace.slice(0, 63)}`;
  const dns: Fault = {
    kind: 'hint',
    line,
    says: `It closes egress, and no policy given ${where} opens port 53, so its pods resolve no names.`,
    remedy: 'Allow UDP and TCP 53 to where the pods ask; the cookbook has it in each dialect.',
    path: `${COOKBOOK}#allow-dns`,
  };
  const api: Fault = {
    kind: 'hint',
    line,
    says: `It closes egress, and no policy given ${where} opens TCP 443 or 6443, the ports of the API server.`,
    remedy:
      'Where its pods talk to the API server, allow its addresses; else it is as it should be.',
  };
  return [...(opened.dns ? [] : [dns]), ...(opened.api ? [] : [api])];
}

function metadataFaults({ root, lineOf, egress }: Seen): readonly Fault[] {
  if (egress.metadataAt === undefined || isTrial(root)) return [];
  return [
    {
      kind: 'hint',
      line: lineOf(egress.metadataAt),
      says: 'The range holds 169.254.169.254, where instances on AWS tell their metadata and the rights of the node.',
      remedy: 'Except that address, or close it for the cluster; the cookbook has the guard rail.',
      path: `${COOKBOOK}#guard-rail`,
    },
  ];
}

/** What to look at in policies that may be meant so: for each of them, in their order. */
export function hintsOf(objects: readonly Placed[]): readonly (readonly Fault[])[] {
  const all = objects.map((object): Seen => ({
    ...object,
    egress: egressOf(object.root),
    namespace: textAt(object.root, 'metadata', 'namespace'),
  }));
  const perNamespace = Map.groupBy(all, ({ namespace }) => namespace);
  const forCluster = openedBy(perNamespace.get('') ?? []);
  const opened = new Map(
    [...perNamespace].map(([namespace, own]): readonly [string, Opened] => {
      const { dns, api } = openedBy(own);
      return [namespace, { dns: dns || forCluster.dns, api: api || forCluster.api }];
    }),
  );
  return all.map((seen) => [
    ...cutFaults(seen, opened.get(seen.namespace) ?? forCluster),
    ...metadataFaults(seen),
  ]);
}
