// Before the first paint (src/lib/density.ts).
(() => {
  const root = document.documentElement;

  // Other browsers (README) keep the page without scripts.
  const isSupported =
    'findLast' in Array.prototype &&
    'toSorted' in Array.prototype &&
    'groupBy' in Map &&
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
  addEventListener('storage', readTheme);
  addEventListener('pageshow', readTheme);

  const parameters = new URLSearchParams(location.search);
  const view = parameters.get('view');
  const columns = (parameters.get('mode') ?? parameters.get('cni') ?? '').split(',');
  if (['overview', 'compact', 'comfortable'].includes(view)) root.dataset.view = view;
  else if (columns[0] !== '') root.dataset.view = columns.length > 6 ? 'overview' : 'comfortable';
  if (isSupported && parameters.size > 0)
    root.dataset.given = [...new Set(parameters.keys())].join(' ');
})();
