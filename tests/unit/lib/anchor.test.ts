import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellAnchor,
  changeAnchor,
  earlyAnchor,
  handoverAnchor,
  historyAnchor,
  otherAnchor,
  parseAnchor,
} from '~/lib/anchor.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }));

describe('cellAnchor', () => {
  it('joins feature and CNI with two dashes', () => {
    expect(cellAnchor('policy.fqdn', 'calico')).toBe('policy.fqdn--calico');
  });
});

describe('the anchors of changes', () => {
  it('set the day of the snapshot before them, which stays when the next is published', () => {
    expect(changeAnchor('2026-12-01', 'policy.fqdn', 'calico')).toBe(
      'after-2026-12-01-policy.fqdn--calico',
    );
    expect(handoverAnchor('2026-12-01', 'policy.fqdn')).toBe('after-2026-12-01-policy.fqdn');
    expect(otherAnchor('2026-12-01', 'mode', 'calico-ebpf')).toBe(
      'after-2026-12-01-mode-calico-ebpf',
    );
    expect(historyAnchor('2026-12-01')).toBe('after-2026-12-01');
  });

  it('keep those that were published before the second snapshot', () => {
    expect(earlyAnchor('policy.fqdn', 'calico')).toBe('unpublished-policy.fqdn--calico');
  });
});

describe('parseAnchor', () => {
  it('reads a cell', () => {
    expect(parseAnchor('#policy.fqdn--calico')).toEqual({ id: 'policy.fqdn', cni: 'calico' });
  });

  it('reads a row, an area and a column as an id alone', () => {
    expect(parseAnchor('#policy.fqdn')).toEqual({ id: 'policy.fqdn' });
    expect(parseAnchor('policy')).toEqual({ id: 'policy' });
    expect(parseAnchor('#amazon-vpc-cni')).toEqual({ id: 'amazon-vpc-cni' });
  });

  it('reads percent signs, escaped or stray', () => {
    expect(parseAnchor('#policy%2Efqdn--calico')).toEqual({ id: 'policy.fqdn', cni: 'calico' });
    expect(parseAnchor('#100%')).toEqual({ id: '100%' });
  });

  it.each(['', '#', '#--calico', '#a--b--c'])('finds no place in “%s”', (fragment) => {
    expect(parseAnchor(fragment)).toBeNull();
  });

  it('gives back the parts of every cell', () => {
    const part = fc.stringMatching(/^[a-z][a-z0-9.]{0,20}$/u);
    fc.assert(
      fc.property(part, part, (id, cni) => {
        expect(parseAnchor(`#${cellAnchor(id, cni)}`)).toEqual({ id, cni });
      }),
    );
  });

  it('never throws and never answers with an empty id', () => {
    fc.assert(
      fc.property(anyText, (fragment) => {
        expect(parseAnchor(fragment)?.id).not.toBe('');
      }),
    );
  });

  it('takes any string with or without its #', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => !text.startsWith('#')),
        (text) => {
          expect(parseAnchor(`#${text}`)).toEqual(parseAnchor(text));
        },
      ),
    );
  });
});
