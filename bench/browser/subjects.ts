import { boxPage, ourPage, type PageMaker, tablePage } from './documents.ts';

/** A table to be measured. */
export interface SubjectPlan {
  /** The name of its script in `pages/`. */
  readonly id: string;
  readonly name: string;
  readonly makePage: PageMaker;
  /** Style sheets of its package. */
  readonly styles: readonly string[];
  /** Appended to the address of its page. */
  readonly query?: string;
}

/** The tables that are compared; ours is the first. */
export const SUBJECTS: readonly [SubjectPlan, ...SubjectPlan[]] = [
  { id: 'ours', name: 'ours', makePage: ourPage, styles: [] },
  {
    id: 'simple-datatables',
    name: 'simple-datatables',
    makePage: tablePage,
    styles: ['simple-datatables/dist/style.css'],
  },
  {
    id: 'tabulator',
    name: 'tabulator',
    makePage: boxPage,
    styles: ['tabulator-tables/dist/css/tabulator.min.css'],
  },
  { id: 'ag-grid', name: 'ag-grid', makePage: boxPage, styles: [] },
];
