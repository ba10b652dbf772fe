import { expect, it } from 'vitest';
import { coverageRows } from '../../../scripts/modes/rows.ts';

it('prints a line for each mode, in columns that line up', () => {
  const rows = coverageRows([
    ['calico-ebpf', { all: 66, checked: 60, unknown: 2, differing: 9 }],
    ['all', { all: 132, checked: 126, unknown: 12, differing: 90 }],
  ]);
  expect(rows).toEqual([
    'mode            checked  differ  unknown  not checked   share',
    'calico-ebpf    60 of 66       9        2            6  90.9 %',
    'all          126 of 132      90       12            6  95.5 %',
  ]);
});
