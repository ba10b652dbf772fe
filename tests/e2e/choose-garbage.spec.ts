import type { Page } from '@playwright/test';
import { STANDINGS } from '~/lib/choose/match.ts';
import { Choosing, expectedOf, FACTS } from '../support/choosing.ts';
import { walkAddresses } from '../support/address-walk.ts';
import { test } from '../support/fixtures.ts';
import { anyQuery } from '../support/garbage.ts';

/** How many addresses a walk takes; a longer one, as of a night, takes other ones. */
const USUAL_STEPS = 300;
const STEPS = Number(process.env['CHOICE_STEPS'] ?? USUAL_STEPS);
/** Another number makes other addresses; a failure names the one it happened with. */
const SEED = Number(process.env['CHOICE_SEED'] ?? (STEPS === USUAL_STEPS ? 11 : 2027));
/** So long as a step may take on a slow machine, in milliseconds. */
const STEP_TIMEOUT = 1500;
/** Every so many steps the address is loaded anew. */
const RELOADED = 25;

const ids = FACTS.asks.map(({ id }) => id);
const modes = FACTS.candidates.map(({ id }) => id);

const query = anyQuery({
  keys: ['must', 'not', 'prefer', 'strict', 'outcome'],
  strangeKeys: ['MUST', 'must[]', 'q', '', '__proto__', 'mode', 'row'],
  known: [...ids, ...modes],
  odd: [',,eks-ec2,,', 'policy', 'POLICY.FQDN', '"][data-ask="eks-ec2', '&amp;must=eks-ec2'],
});

/** What the page shows, read in one go once it has had time for it. */
function look(page: Page) {
  return page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const note = document.querySelector<HTMLElement>('choice-tool [data-note]');
    const modesOf = (standing: string) =>
      all(`[data-standing="${standing}"] [data-candidate]`).map(
        ({ dataset }) => dataset['candidate'] ?? '',
      );
    return {
      search: location.search,
      status: document.querySelector('[data-status]')?.textContent ?? '',
      note: note?.hidden === false ? note.textContent : '',
      modes: { fits: modesOf('fits'), unclear: modesOf('unclear'), fails: modesOf('fails') },
      asked: all('.asked [data-drop]').length,
      set: all('select[data-level]').filter((select) => (select as HTMLSelectElement).value !== '')
        .length,
      strange: all('choice-tool :is(img, script, iframe, b)').length,
      heading: document.querySelector('h1')?.checkVisibility() ?? false,
      title: document.title,
    };
  });
}

type Look = Awaited<ReturnType<typeof look>>;

/** What does not agree on the page, in words. */
function disagreements(seen: Look, title: string): readonly string[] {
  const { modes: expected, status, problems } = expectedOf(seen.search);
  const isAsked = status !== '';
  const checks: readonly (readonly [boolean, string])[] = [
    [seen.status === status, `“${seen.status}”, not “${status}”`],
    [seen.note === problems.join(' '), `noted “${seen.note}”, not “${problems.join(' ')}”`],
    ...STANDINGS.map(
      (standing) =>
        [
          seen.modes[standing].join() === (isAsked ? expected[standing].join() : ''),
          `${standing}: ${seen.modes[standing].join()}`,
        ] as const,
    ),
    [seen.asked === seen.set, `${String(seen.asked)} asked, ${String(seen.set)} set`],
    [isAsked === seen.asked > 0, `${String(seen.asked)} asked`],
    [seen.strange === 0, 'markup that nobody made'],
    [seen.heading && seen.title === title, `title “${seen.title}”`],
  ];
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

test(`the page agrees with each of ${String(STEPS)} addresses that somebody made up`, async ({
  page,
}) => {
  test.setTimeout(STEPS * STEP_TIMEOUT);
  const choosing = new Choosing(page);
  await choosing.open('?must=eks-ec2');
  const title = await page.title();
  await walkAddresses(page, {
    query,
    seed: SEED,
    steps: STEPS,
    reloaded: RELOADED,
    faults: async () => disagreements(await look(page), title),
  });
  await choosing.open();
  await choosing.ask('eks-ec2', 'must');
  await choosing.shows('?must=eks-ec2');
});
