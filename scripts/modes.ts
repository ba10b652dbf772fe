/** Prints how far each mode has been checked: `npm run modes`. */
import * as facts from '../src/data/index.ts';
import { comparisonOf } from '../src/derive/comparison/resolve.ts';
import { coverageOf, totalCoverage } from '../src/derive/mode/coverage.ts';
import { coverageRows } from './modes/rows.ts';

const comparison = comparisonOf(facts);
const modes = (comparison.order.modes ?? []).map((id) => [id, coverageOf(comparison, id)] as const);
console.log(coverageRows([...modes, ['all', totalCoverage(comparison)]]).join('\n'));
