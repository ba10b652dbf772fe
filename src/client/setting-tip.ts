import { siteAddress } from '../lib/site-address.ts';
import { fetchJson, once } from './fetched.ts';

/** What a setting does and what holds by default, by id. */
type Tips = Readonly<Record<string, readonly [what: string, standard: string]>>;

/** Fetched once, when a reader first points at a setting. */
const fetchTips = once(() => fetchJson<Tips>(siteAddress('settings/tips.json')));

const tip = document.createElement('div');
tip.className = 'setting-definition';
tip.id = 'setting-tip';
tip.setAttribute('role', 'tooltip');
tip.popover = 'manual';

let shownFor: HTMLElement | undefined;

function hide(): void {
  shownFor?.removeAttribute('aria-describedby');
  shownFor = undefined;
  if (tip.isConnected && tip.matches(':popover-open')) tip.hidePopover();
}

function place(word: HTMLElement): void {
  const { left, bottom, top } = word.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - 8;
  const isBelow = bottom + height + 8 < innerHeight;
  tip.style.left = `${String(Math.max(8, Math.min(left, room)))}px`;
  // It touches the word, so that the pointer can go from one to the other.
  tip.style.top = `${String(isBelow ? bottom : top - height)}px`;
}

async function show(word: HTMLElement): Promise<void> {
  hide();
  shownFor = word;
  // Without it the word still leads to what it is.
  const tips = await fetchTips().catch((): Tips => ({}));
  const found = tips[word.dataset['setting'] ?? ''];
  if (shownFor !== word || found === undefined) return;
  const [what, standard] = found;
  tip.textContent = `${what} Default: ${standard}`;
  (word.closest('main') ?? document.body).append(tip);
  tip.showPopover();
  place(word);
  word.setAttribute('aria-describedby', tip.id);
}

function wordAt({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-setting]') : null;
}

for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, (event) => {
    const word = wordAt(event);
    if (word && word !== shownFor) void show(word);
  });
}
/** Whether something is the word whose tip is shown, or within it, or within the tip. */
function isWithin(target: EventTarget | null): boolean {
  return target instanceof Node && (shownFor?.contains(target) === true || tip.contains(target));
}

document.addEventListener('pointerout', ({ target, relatedTarget }) => {
  if (isWithin(target) && !isWithin(relatedTarget)) hide();
});
document.addEventListener('focusout', (event) => {
  if (wordAt(event) === shownFor) hide();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
// Who comes to a word by keys may scroll by that; what is said of it goes along.
addEventListener(
  'scroll',
  () => {
    if (shownFor && tip.matches(':popover-open')) place(shownFor);
  },
  { passive: true },
);
