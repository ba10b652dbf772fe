import type { Page } from '@playwright/test';
import { NUMBER_NAMES, standardOf } from '~/lib/plan/fields.ts';
import { SOURCES } from '~/lib/plan/plan-state.ts';
import { walkAddresses } from '../support/address-walk.ts';
import { test } from '../support/fixtures.ts';
import { anyQuery } from '../support/garbage.ts';
import { expectedOf, Planning, type Told, toldBy, VOCABULARY } from '../support/planning.ts';

/** How many addresses a walk takes; a longer one, as of a night, takes other ones. */
const USUAL_STEPS = 1000;
const STEPS = Number(process.env['PLAN_STEPS'] ?? USUAL_STEPS);
/** Another number makes other addresses; a failure names the one it happened with. */
const SEED = Number(process.env['PLAN_SEED'] ?? (STEPS === USUAL_STEPS ? 14 : 2027));
/** So long as a step may take on a slow machine, in milliseconds. */
const STEP_TIMEOUT = 1500;
/** Every so many steps the address is loaded anew. */
const RELOADED = 50;

const query = anyQuery({
  keys: ['v', 'type', 'way', 'subnets', 'source', 'pod-cidr', 'zone-lost', ...NUMBER_NAMES],
  strangeKeys: ['TYPE', 'type[]', 'q', '', '__proto__', 'node', 'warm'],
  known: [
    ...['m5.large', 'c5.24xlarge', 't2.micro', 'u-6tb1.metal', 'p4d.24xlarge', 'a1.metal'],
    ...VOCABULARY.ways,
    ...SOURCES,
    ...['0', '1', '2', '16', '28', '110', '250', '1000', '2000', '5000'],
    ...['10.0.0.0/24', '10.0.1.0/28 b', '10.0.0.0/16 a used=9;10.1.0.0/20 b pods', '0.0.0.0/0'],
    ...['10.0.0.0/24,a;10.0.1.0/24,b,used=251', '100.64.0.0/16,a,pods,reserved=64', '10.0.0.0/24;'],
  ],
  odd: [
    ...['-1', '1e3', '0x10', '1.5', '９', '5001', '99999999999999999999', '+', '01', '1_000'],
    ...[
      '10.0.0.0/33',
      '10.0.0.1/24',
      '::1/64',
      '2001:db8::/32',
      '10/8',
      '010.0.0.0/24',
      '10.0.0.0',
    ],
    ...[
      '10.0.0.0/24 used=-1',
      '10.0.0.0/24 a b',
      'used=1',
      ';;;',
      '\n',
      '10.0.0.0/24\n'.repeat(70),
    ],
    ...['M5.LARGE', 'm5', 'm5.large,'.repeat(30), '"][data-number="nodes', '&amp;nodes=7'],
  ],
});

/** Words that stand for a fault of a program, and for nothing that is reckoned. */
const FAULTS = /\b(?:NaN|undefined|null|Infinity|-\d)\b|∞|\[object/u;

/** What the page shows beside the answer, read in one go once it has had time for it. */
function look(page: Page) {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
    }
    const one = (selector: string) => document.querySelector<HTMLElement>(`plan-tool ${selector}`);
    const note = one('[data-note]');
    const fields = Array.from(document.querySelectorAll<HTMLInputElement>('input[data-number]'));
    return {
      search: location.search,
      status: one('[data-status]')?.textContent ?? '',
      note: note?.hidden === false ? note.textContent : '',
      problems: one('#plan-subnets-problem')?.textContent ?? '',
      written: (one('[data-subnets]') as HTMLTextAreaElement | null)?.value ?? '',
      numbers: fields.map(({ dataset, value }) => `${dataset['number'] ?? ''}=${value}`),
      chart: one('[data-chart]:not([hidden]) svg')?.outerHTML ?? '',
      strange: document.querySelectorAll('plan-tool :is(img, script, iframe)').length,
      title: document.title,
    };
  });
}

type Look = Awaited<ReturnType<typeof look>>;

const folded = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** What does not agree on the page, in words. */
function disagreements(seen: Look, told: Told, title: string): readonly string[] {
  const { state, report, problems, ofSubnets, status } = expectedOf(seen.search);
  const numbers = NUMBER_NAMES.map(
    (name) => `${name}=${String(state.numbers[name] ?? standardOf(name) ?? '')}`,
  );
  const shown = JSON.stringify(told);
  // An address that asks nothing needs no script to say what stands there.
  const isSilent = seen.search === '' && seen.status === '';
  const checks: readonly (readonly [boolean, string])[] = [
    [isSilent || folded(seen.status) === folded(status), `“${seen.status}”, not “${status}”`],
    [folded(seen.note) === folded(problems.join(' ')), `noted “${seen.note}”`],
    [folded(seen.problems) === folded(ofSubnets.join(' ')), `of subnets “${seen.problems}”`],
    [folded(seen.written) === folded(state.subnets), `subnets “${seen.written}”`],
    [seen.numbers.sort().join() === numbers.sort().join(), seen.numbers.join(' ')],
    [shown === JSON.stringify(toldBy(report)), `tells ${shown}`],
    [!FAULTS.test(shown), FAULTS.exec(shown)?.[0] ?? ''],
    [!/NaN|undefined|Infinity/u.test(seen.chart), 'a chart that cannot be drawn'],
    [seen.strange === 0 && seen.title === title, `markup that nobody made, “${seen.title}”`],
  ];
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

test(`the page agrees with each of ${String(STEPS)} plans that somebody made up`, async ({
  page,
}) => {
  test.setTimeout(STEPS * STEP_TIMEOUT);
  const planning = new Planning(page);
  await planning.open('?v=1&nodes=7');
  const title = await page.title();
  await walkAddresses(page, {
    query,
    seed: SEED,
    steps: STEPS,
    reloaded: RELOADED,
    faults: async () => disagreements(await look(page), await planning.told(), title),
  });
  await planning.open();
  await planning.number('nodes').fill('8');
  await planning.shows('?v=1&nodes=8');
});
