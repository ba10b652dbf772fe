// Before the first paint: that scripts run, the theme, the density of a table (src/lib/density.ts).
(() => {
  const root = document.documentElement;

  // What the scripts use (README names the browsers); in others nothing is upgraded.
  const isSupported =
    'findLast' in Array.prototype &&
    'toSorted' in Array.prototype &&
    'checkVisibility' in Element.prototype &&
    'popover' in HTMLElement.prototype &&
    typeof Intl === 'object' &&
    CSS.supports('color', 'light-dark(white, black)');
  if (isSupported) root.dataset.js = '';
  else customElements.define = () => undefined;

  const readTheme = () => {
    try {
      const theme = localStorage.getItem('cni-compare.theme');
      if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
      else delete root.dataset.theme;
    } catch {
      // It can be refused.
    }
  };
  readTheme();
  // It may have changed in another tab, or on a page that Back leaves.
  addEventListener('storage', readTheme);
  addEventListener('pageshow', readTheme);

  const parameters = new URLSearchParams(location.search);
  const view = parameters.get('view');
  const columns = (parameters.get('mode') ?? parameters.get('cni') ?? '').split(',');
  if (['overview', 'compact', 'comfortable'].includes(view)) root.dataset.view = view;
  else if (columns[0] !== '') root.dataset.view = columns.length > 6 ? 'overview' : 'comfortable';
  // What it asks has its room: the names of what is given.
  if (isSupported && parameters.size > 0) root.dataset.given = [...new Set(parameters.keys())].join(' ');
})();
