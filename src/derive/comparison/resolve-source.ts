import type { Citation, LineRange } from '../../data/claim.ts';
import type { Pin } from '../../data/model.ts';
import type { SourceIndex } from './facts.ts';
import type { ResolvedSource } from './schema.ts';

/** Text formats that GitHub renders; the plain view is needed for a link to a line. */
const RENDERED = /\.(?:md|mdx|adoc|rst)$/u;

function rangeFragment(range: LineRange): string {
  return typeof range === 'number'
    ? `#L${String(range)}`
    : `#L${String(range[0])}-L${String(range[1])}`;
}

/** The permanent address of a passage at a pinned commit. */
export function permalink(pin: Pin, path: string, range?: LineRange): string {
  const file = path.split('/').map(encodeURIComponent).join('/');
  const address = `https://github.com/${pin.repo}/blob/${pin.commit}/${file}`;
  if (range === undefined) return address;
  return `${address}${RENDERED.test(path) ? '?plain=1' : ''}${rangeFragment(range)}`;
}

/** A citation with its addresses; throws where the document or its pin does not exist. */
export function resolveSource(
  { document: id, lines, passage }: Citation,
  { documents, pins }: SourceIndex,
): ResolvedSource {
  const document = documents[id];
  if (document === undefined) throw new Error(`${id}: no such document`);
  const about = { title: document.title, ...(passage === undefined ? {} : { passage }) };
  if (!('pin' in document)) return { ...about, links: [document.page] };
  const pin = pins[document.pin];
  if (pin === undefined) throw new Error(`${id}: no pin ${document.pin}`);
  const { path, member, page } = document;
  // Lines of a file in an archive have no address of their own.
  const linkable = member === undefined ? lines : undefined;
  return {
    ...about,
    links: linkable?.map((range) => permalink(pin, path, range)) ?? [permalink(pin, path)],
    ...(page === undefined ? {} : { page }),
    repository: {
      name: pin.repo,
      commit: pin.commit,
      ...(pin.date === undefined ? {} : { date: pin.date }),
      ...(pin.reads === undefined ? {} : { reads: pin.reads }),
      ...(pin.why === undefined ? {} : { why: pin.why }),
      path,
      ...(member === undefined ? {} : { member }),
      ...(lines === undefined
        ? {}
        : { lines: lines.map((range) => (typeof range === 'number' ? [range] : range)) }),
    },
  };
}
