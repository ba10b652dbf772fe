// Runs before the first paint: the reader's theme, and the mark by which styles know that scripts run.
(() => {
  const root = document.documentElement;
  root.dataset.js = '';
  try {
    const theme = localStorage.getItem('cni-compare.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage can be refused; the system's theme holds then.
  }
})();
