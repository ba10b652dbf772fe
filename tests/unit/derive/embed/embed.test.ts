import { describe, expect, it } from 'vitest';
import { embedHeight } from '~/derive/embed/height.ts';
import { embedForms, embedOffer } from '~/derive/embed/offer.ts';
import { embedText } from '~/derive/embed/text.ts';
import type { EmbedView } from '~/derive/embed/view.ts';

const row: EmbedView = {
  feature: 'a.b',
  title: 'Names',
  name: 'Names',
  question: 'Are there names?',
  answers: [
    { cni: 'calico', name: 'Calico', state: 'paid', value: 'By `Name`' },
    { cni: 'cilium', name: 'Cilium', state: 'unresearched', value: '' },
  ],
  stands: 'claims re-read 1 Jan 2026',
};
const claim: EmbedView = {
  ...row,
  cni: 'calico',
  title: 'Names — Calico',
  answers: [
    { cni: 'calico', name: 'Calico', state: 'paid', value: 'By `Name`', note: 'Edition: X' },
  ],
};

describe('what is told of an embed', () => {
  const offer = embedOffer(claim, { width: 1200, height: 300 });

  it('names the frame at its address, with a title and a height', () => {
    expect(offer.html).toContain('/embed/a.b/calico/"');
    expect(offer.html).toContain('title="Names — Calico (CNI Compare)"');
    expect(offer.html).toContain(`height="${String(offer.height)}"`);
  });

  it('does not name the answer, which changes', () => {
    expect(offer.title).not.toContain('Paid');
  });

  it('is offered as a picture that leads to the page, and as a frame', () => {
    const [picture, frame] = embedForms(claim);
    expect(picture?.text).toMatch(
      /^\[!\[Names — Calico\]\(\S+\/embed\/a\.b\/calico\.svg\)\]\(\S+\/features\/a\.b\/calico\/\)$/u,
    );
    expect(frame?.text).toBe(offer.html);
  });
});

describe('the height of a frame', () => {
  const height = (view: EmbedView) => embedHeight(view, 'cni.test/features/a.b/');

  it('grows with answers, and with the lines that a text takes', () => {
    const more = { ...row, answers: [...row.answers, ...row.answers] };
    expect(height(more)).toBeGreaterThan(height(row));
    const longer = { ...claim, name: 'Names '.repeat(20).trim() };
    expect(height(longer)).toBeGreaterThan(height(claim));
  });

  it('has room for a word that is longer than a line', () => {
    const long = { ...claim, name: 'N'.repeat(200) };
    expect(height(long)).toBeGreaterThan(height({ ...claim, name: 'N'.repeat(20) }));
  });
});

describe('the text of a picture', () => {
  it('says all that the picture shows', () => {
    expect(embedText(claim)).toBe(
      'Are there names? Calico: Paid: By Name (Edition: X). claims re-read 1 Jan 2026.',
    );
  });

  it('says where nobody has looked', () => {
    expect(embedText(row)).toContain('Cilium: Not researched yet.');
  });
});
