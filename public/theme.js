// Runs before the first paint: the mark by which styles know that scripts run, the reader's theme,
// and the density of a table (src/lib/density.ts has the rule).
(() => {
  const root = document.documentElement;

  // What the scripts use; README names the browsers that have all of it. In others nothing is
  // upgraded, which leaves them the page as it is without scripts.
  const isSupported =
    'findLast' in Array.prototype &&
    'toSorted' in Array.prototype &&
    'checkVisibility' in Element.prototype &&
    'popover' in HTMLElement.prototype &&
    CSS.supports('color', 'light-dark(white, black)');
  if (isSupported) root.dataset.js = '';
  else customElements.define = () => undefined;

  const readTheme = () => {
    try {
      const theme = localStorage.getItem('cni-compare.theme');
      if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
      else delete root.dataset.theme;
    } catch {
      // Storage can be refused; the theme stays as it is then.
    }
  };
  readTheme();
  // It may have been chosen in another tab, or on the page from which Back leads here.
  addEventListener('storage', readTheme);
  addEventListener('pageshow', readTheme);

  const parameters = new URLSearchParams(location.search);
  const view = parameters.get('view');
  const columns = (parameters.get('mode') ?? parameters.get('cni') ?? '').split(',');
  if (['overview', 'compact', 'comfortable'].includes(view)) root.dataset.view = view;
  else if (columns[0] !== '') root.dataset.view = columns.length > 6 ? 'overview' : 'comfortable';
  // Results take the place of what would stand there else.
  if (parameters.has('q')) root.dataset.asked = '';
})();
