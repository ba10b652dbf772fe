import { describe, expect, it } from 'vitest';
import { nygardRecord } from '~/lib/choose/record-nygard.ts';
import { itemsBelow, renderedRecord, smallSource } from '../../../support/records.ts';

const ALL = 'must=open,policy.names&prefer=policy.hosts';

describe('nygardRecord', () => {
  it('has a number, a title, a date and four sections', () => {
    const record = nygardRecord(smallSource(ALL));
    expect(record).toMatch(/^# 7\. A network for the cluster\n\nDate: 2026-11-28\n\n## Status\n/u);
    const headings = [...renderedRecord(record).querySelectorAll('h2')];
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Status',
      'Context',
      'Decision',
      'Consequences',
    ]);
  });

  it('decides for the marked mode, by each of its verdicts', () => {
    const record = nygardRecord(smallSource(`${ALL}&outcome=one-plain`));
    expect(record).toContain('The cluster runs One, plain, because it meets every must.');
    const [open, names, hosts, ...standings] = itemsBelow(record, 'Decision');
    expect(open).toContain('The must Open source only is met: Yes, “It does” (mode One, plain;');
    expect(names).toContain('The must Rules by name is met: Yes');
    expect(hosts).toContain('The preference Host <b>rules</b> is met: Yes');
    expect(standings).toEqual([
      'Fits: One, plain.',
      'Cannot be decided: Both.',
      'Does not fit: Two, bought.',
    ]);
    expect(itemsBelow(record, 'Consequences')).toContain('The mode needs: Nodes in one subnet.');
  });

  it('leaves the decision open where no mode is marked, and lists nothing that was not asked', () => {
    const open = nygardRecord(smallSource(ALL));
    expect(open).toContain('No mode is chosen yet; the decision is left to the reader.');
    expect(open).toContain('They follow from the mode that is chosen.');
    const nothing = nygardRecord(smallSource('outcome=both'));
    expect(itemsBelow(nothing, 'Decision')).toEqual(['Fits: One, plain, Two, bought and Both.']);
  });
});
