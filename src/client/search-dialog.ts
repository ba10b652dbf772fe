import { SearchBox } from './search-box.ts';

const FRAME = `<div class="search-frame">
  <div class="search-head">
    <label class="sr-only" for="search-field">Search the site</label>
    <input class="find" id="search-field" type="search" data-search="field"
      placeholder="a setting, an error, a feature, a term"
      autocomplete="off" spellcheck="false" maxlength="2000">
    <button type="button" class="plain" data-close>close</button>
  </div>
  <p class="list-note" role="status" aria-live="polite" data-search="status"></p>
  <div class="found" data-search="results"></div>
  <p><button type="button" class="plain" data-search="more" hidden>search the full text</button></p>
</div>`;

let dialog: HTMLDialogElement | undefined;
let box: SearchBox | undefined;

function make(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', 'Search');
  made.innerHTML = FRAME;
  made.querySelector('[data-close]')?.addEventListener('click', () => {
    made.close();
  });
  // Beside its frame is the page. And a place on this page is gone to without leaving it: the
  // dialog must not lie over it.
  made.addEventListener('click', ({ target }) => {
    if (target === made || (target instanceof Element && target.closest('a'))) made.close();
  });
  document.body.append(made);
  box = new SearchBox(made);
  return made;
}

/** Opens the search over the page; closed, it gives the focus back. */
export function openSearch(): void {
  dialog ??= make();
  if (!dialog.open) dialog.showModal();
  box?.focus();
}
