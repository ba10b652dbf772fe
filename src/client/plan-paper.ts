/** Rows of workings whose rules are printed: those of the plan itself, and those that are open. */
const PRINTED = [
  '.report-part:not([data-part="ways"]) .workings',
  '[aria-current] + .workings',
  'tr:has(details[open]) + .workings',
]
  .map((rows) => `[data-tables] ${rows} a`)
  .join();

/** Marks the rules that the printed numbers follow, and says where the plan is found and when it is from. */
function prepare(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>(PRINTED);
  const used = new Set(Array.from(links, ({ hash }) => hash.slice(1)));
  for (const rule of document.querySelectorAll('.plan-rule')) {
    rule.toggleAttribute('data-used', used.has(rule.id));
  }
  const place = document.querySelector<HTMLAnchorElement>('a[data-address]');
  if (place) {
    place.href = location.href.replace(/#.*$/u, '');
    place.textContent = place.href;
  }
  const day = document.querySelector('[data-day]');
  if (day) day.textContent = new Date().toLocaleDateString('en-GB', { dateStyle: 'medium' });
}

addEventListener('beforeprint', prepare);
