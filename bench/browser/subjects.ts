import { boxPage, ourPage, type PageMaker, tablePage } from './documents.ts';

/** A table to be measured. */
export interface Subject {
  readonly name: string;
  /** The name of its script in `pages/`. */
  readonly script: string;
  readonly makePage: PageMaker;
  /** Style sheets of its package. */
  readonly styles: readonly string[];
  /** Appended to the address of its page. */
  readonly query?: string;
}

type Subjects = readonly [ours: Subject, ...peers: Subject[]];

/** Our own table. */
export const ours: Subject = { name: 'ours', script: 'ours', makePage: ourPage, styles: [] };
const tabulator: Subject = {
  name: 'tabulator',
  script: 'tabulator',
  makePage: boxPage,
  styles: ['tabulator-tables/dist/css/tabulator.min.css'],
};
const agGrid: Subject = { name: 'ag-grid', script: 'ag-grid', makePage: boxPage, styles: [] };

/** The tables as they come. Tabulator and ag-grid draw the rows on screen and a few more. */
export const SUBJECTS: Subjects = [
  ours,
  {
    name: 'simple-datatables',
    script: 'simple-datatables',
    makePage: tablePage,
    styles: ['simple-datatables/dist/style.css'],
  },
  tabulator,
  agGrid,
];

/** The same with every row in the page, where the browser can find, print and link to it. */
export const WHOLE_SUBJECTS: Subjects = [
  ours,
  { ...tabulator, name: 'tabulator, all', query: '?all' },
  { ...agGrid, name: 'ag-grid, all', query: '?all' },
];
