import type { Fault } from '../fault.ts';
import { textFaults } from './texts.ts';

/** Every fault of the suite. A file of faults is added here and nowhere else. */
export const faults: readonly Fault[] = [...textFaults];
