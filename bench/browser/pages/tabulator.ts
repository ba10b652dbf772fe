import { FilterModule, FormatModule, SortModule, Tabulator } from 'tabulator-tables';

import { compareAnswers, readBoxData } from './box-data.ts';
import { start } from './stopwatch.ts';

const [cnis, data] = readBoxData();
const fields = ['feature', ...cnis.map(({ id }) => id)];

Tabulator.registerModule([FilterModule, FormatModule, SortModule]);
const table = new Tabulator('#table', {
  data,
  height: '900px',
  renderVertical: location.search === '?all' ? 'basic' : 'virtual',
  columns: [
    { title: 'Feature', field: 'feature' },
    ...cnis.map(({ id, name }) => ({ title: name, field: id, sorter: compareAnswers })),
  ],
});

table.on('tableBuilt', () => {
  start({
    sort(column) {
      table.setSort(fields[column + 1] ?? '', 'asc');
    },
    filter(text) {
      if (text === '') table.clearFilter(false);
      else
        table.setFilter([fields.map((field) => ({ field, type: 'like' as const, value: text }))]);
    },
    shown: () => table.getDataCount('active'),
    topAnswer: (column) =>
      document.querySelector(`.tabulator-row [tabulator-field="${fields[column + 1] ?? ''}"]`)
        ?.textContent ?? '',
  });
});
