import { DataTable } from 'simple-datatables';

import { start } from './stopwatch.ts';

const table = new DataTable('#table', { paging: false });
const rows = () => Array.from(table.dom.querySelectorAll<HTMLTableRowElement>('tbody > tr'));

start({
  sort(column) {
    table.columns.sort(column + 1, 'asc');
  },
  filter(text) {
    table.search(text);
  },
  shown: () => rows().length,
  topAnswer: (column) => rows()[0]?.cells[column + 1]?.textContent ?? '',
});
