import {
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  ModuleRegistry,
  QuickFilterModule,
  RowApiModule,
} from 'ag-grid-community';

import { type BoxRow, compareAnswers, readBoxData } from './box-data.ts';
import { start } from './stopwatch.ts';

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  ColumnApiModule,
  QuickFilterModule,
  RowApiModule,
]);

const [cnis, rowData] = readBoxData();
const box = document.querySelector<HTMLElement>('#table');
if (!box) throw new Error('the page has no box');

const drawsAll = location.search === '?all';
const api = createGrid<BoxRow>(box, {
  rowData,
  suppressRowVirtualisation: drawsAll,
  suppressColumnVirtualisation: drawsAll,
  suppressMaxRenderedRowRestriction: drawsAll,
  columnDefs: [
    { field: 'feature' },
    ...cnis.map(({ id, name }) => ({ field: id, headerName: name, comparator: compareAnswers })),
  ],
  onFirstDataRendered() {
    start({
      sort(column) {
        const colId = cnis[column]?.id ?? '';
        api.applyColumnState({ state: [{ colId, sort: 'asc' }], defaultState: { sort: null } });
      },
      filter(text) {
        api.setGridOption('quickFilterText', text);
      },
      shown: () => api.getDisplayedRowCount(),
      topAnswer: (column) => {
        const colId = cnis[column]?.id ?? '';
        const cell = box.querySelector(`[row-index="0"] [col-id="${colId}"]`);
        return cell?.textContent ?? '';
      },
    });
  },
});
