// Runs before the first paint: the reader's theme, the density of a table
// (src/lib/density.ts has the rule), and the mark by which styles know that scripts run.
(() => {
  const root = document.documentElement;
  root.dataset.js = '';
  try {
    const theme = localStorage.getItem('cni-compare.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage can be refused; the system's theme holds then.
  }
  const parameters = new URLSearchParams(location.search);
  const view = parameters.get('view');
  const columns = (parameters.get('mode') ?? parameters.get('cni') ?? '').split(',');
  if (['overview', 'compact', 'comfortable'].includes(view)) root.dataset.view = view;
  else if (columns[0] !== '') root.dataset.view = columns.length > 6 ? 'overview' : 'comfortable';
})();
