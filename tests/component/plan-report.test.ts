import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import ReportAnswer from '~/components/plan/ReportAnswer.astro';
import ReportTable from '~/components/plan/ReportTable.astro';
import type { PlanState } from '~/lib/plan/plan-state.ts';
import type { Report } from '~/lib/plan/report.ts';
import { reckoned } from '../support/plan/reports.ts';
import { render } from '../support/render.ts';

/** A node as two renderings have to agree on it: text with its white space folded, or an element. */
type Told = string | ToldElement;

interface ToldElement {
  /** Its name with its attributes. */
  readonly element: string;
  readonly holds: readonly Told[];
}

/** Attributes of an element, the scope of a head among them, which linkedom has as a property alone. */
function attributesOf(element: Element): string {
  const { scope } = element as Partial<HTMLTableCellElement>;
  const written = Array.from(element.attributes, ({ name, value }) => [name, value] as const);
  const all = new Map([...(scope ? [['scope', scope] as const] : []), ...written]);
  return Array.from(all, ([name, value]) => ` ${name}="${value}"`)
    .toSorted()
    .join('');
}

/** What an element holds; text that is but the indentation of its code is none. */
function toldIn(element: Element): readonly Told[] {
  element.normalize();
  return Array.from(element.childNodes).flatMap((node): readonly Told[] => {
    if (node.nodeType === 1) {
      const child = node as Element;
      return [{ element: `${child.localName}${attributesOf(child)}`, holds: toldIn(child) }];
    }
    const text = (node.textContent ?? '').replace(/\s+/gu, ' ');
    const isIndentation = text === ' ' && (node.textContent ?? '').includes('\n');
    return node.nodeType !== 3 || text === '' || isIndentation ? [] : [text.trim()];
  });
}

/** What the components of a page print for a report. */
async function printed(report: Report): Promise<readonly Told[]> {
  const parts = [
    await render(ReportAnswer, { report }),
    ...(await Promise.all(report.tables.map((table) => render(ReportTable, { table })))),
  ];
  return parts.flatMap(({ body }) => toldIn(body));
}

/** What a script builds for it. */
async function built(report: Report): Promise<readonly Told[]> {
  const { answerNodes, tableNodes } = await import('~/client/plan-report.ts');
  const holder = document.createElement('div');
  holder.append(...answerNodes(report), ...tableNodes(report));
  return toldIn(holder);
}

beforeAll(() => {
  vi.stubGlobal('document', parseHTML('<body></body>').document);
});

afterAll(() => {
  vi.unstubAllGlobals();
});

/** Plans that have all parts of a report between them. */
const plans: Readonly<Record<string, Partial<PlanState>>> = {
  'falls short, with ways out': {},
  holds: { numbers: { nodes: 3 } },
  'has warnings, and subnets for pods': {
    way: 'custom',
    subnets: '10.0.0.0/24 a\n10.0.1.0/24 b\n100.64.0.0/18 a pods',
    numbers: { keep: 0, pods: 200, 'minimum-ip': 4 },
  },
  'takes prefixes': { way: 'prefixes', types: ['m5.large', 'm4.large'] },
  'is the least': { way: 'autoMode' },
  'may lose its only zone': { subnets: '10.0.0.0/24 a', zoneLost: true },
  'has no subnets': { subnets: '' },
  'cannot be told': { types: ['f1.2xlarge'] },
  'has no type': { types: [] },
};

describe('the two renderings of a report', () => {
  it.each(Object.entries(plans))(
    'agree on text, classes and links where it %s',
    async (_, given) => {
      const { report } = reckoned(given);
      expect(await built(report)).toEqual(await printed(report));
    },
  );

  it('are held against each other: one word more is found', async () => {
    const { report } = reckoned({});
    const changed = { ...report, headline: `${report.headline}!` };
    expect(await built(changed)).not.toEqual(await printed(report));
  });
});
