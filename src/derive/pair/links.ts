import { siteAddress } from '../../lib/address.ts';
import { EVERYTHING, serialiseViewState, type ViewState } from '../../lib/view-state.ts';
import type { AreaCount, PairView } from './view.ts';

/** The table that the two are columns of, showing them alone, with more chosen or not. */
export function tableAddress(
  { kind, columns }: Pick<PairView, 'kind' | 'columns'>,
  more: Partial<ViewState> = {},
): string {
  const view = { ...EVERYTHING, cni: columns.map(({ id }) => id), ...more };
  const page = kind === 'cni' ? 'compare/' : 'modes/';
  return siteAddress(`${page}${serialiseViewState(view, kind)}`);
}

/** The areas, each leading to its differences in the table. */
export function linkedAreas(pair: PairView): readonly (AreaCount & { readonly href: string })[] {
  return pair.areas.map((area) => ({
    ...area,
    href: tableAddress(pair, { area: [area.id], differ: true }),
  }));
}
