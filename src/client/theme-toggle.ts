const KEY = 'cni-compare.theme';
const THEMES = ['auto', 'light', 'dark'] as const;

type Theme = (typeof THEMES)[number];

function currentTheme(): Theme {
  return THEMES.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'auto';
}

function store(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage can be refused; the choice then lasts as long as the page.
  }
}

/** Steps through the system's theme, light and dark, and remembers the choice. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    this.#show(currentTheme());
    this.querySelector('button')?.addEventListener('click', () => {
      const next = THEMES[(THEMES.indexOf(currentTheme()) + 1) % THEMES.length] ?? 'auto';
      if (next === 'auto') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = next;
      store(next);
      this.#show(next);
    });
    // `public/theme.js` listens too, and first: the theme read again is in place by now.
    for (const type of ['storage', 'pageshow']) {
      addEventListener(type, () => {
        this.#show(currentTheme());
      });
    }
  }

  #show(theme: Theme): void {
    const name = this.querySelector('[data-theme-name]');
    if (name) name.textContent = theme;
  }
}

customElements.define('theme-toggle', ThemeToggle);
