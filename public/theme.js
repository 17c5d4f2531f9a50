// Light, dark, or as the system says. Loaded before the page is drawn, so that it does not flash.
(() => {
  const root = document.documentElement;
  const stored = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null; // storage is blocked: the choice lasts for this page
    }
  };
  const apply = (choice) => {
    if (choice === 'light' || choice === 'dark') root.dataset.theme = choice;
    else delete root.dataset.theme;
    root.dataset.themeReady = '';
  };
  const mark = () => {
    const choice = root.dataset.theme ?? 'system';
    for (const button of document.querySelectorAll('[data-theme-choice]')) {
      if (button.dataset.themeChoice !== 'toggle') {
        button.setAttribute('aria-pressed', String(button.dataset.themeChoice === choice));
      }
    }
  };
  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;

  apply(stored());
  addEventListener('load', mark);
  // A page change draws the buttons anew: they are marked again before anybody can read them out.
  addEventListener('focusin', mark);
  addEventListener('pointerover', mark);
  addEventListener('storage', (event) => {
    if (event.key === 'theme') apply(event.newValue);
  });
  addEventListener('click', (event) => {
    const wanted = event.target.closest?.('[data-theme-choice]')?.dataset.themeChoice;
    if (!wanted) return;
    const choice = wanted === 'toggle' ? (isDark() ? 'light' : 'dark') : wanted;
    apply(choice);
    mark();
    try {
      if (choice === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', choice);
    } catch {
      // storage is blocked: the choice lasts for this page
    }
  });
})();
