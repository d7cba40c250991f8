// Runs before a page is shown, so that it never shows in other colours than the reader's.
// Without it, a page follows the system.
(() => {
  "use strict";
  const KEY = "precis-theme";
  const root = document.documentElement;
  const bars = [...document.querySelectorAll('meta[name="theme-color"]')];
  const papers = { light: bars[0]?.content, dark: bars[1]?.content };

  const stored = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null; // A browser may forbid it.
    }
  };

  const store = (theme) => {
    try {
      if (theme === "auto") {
        localStorage.removeItem(KEY);
      } else {
        localStorage.setItem(KEY, theme);
      }
    } catch {
      // It then holds for this page alone.
    }
  };

  const apply = (theme) => {
    const chosen = theme === "light" || theme === "dark";
    if (chosen) {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
    bars.forEach((bar, i) => {
      bar.content = papers[chosen ? theme : ["light", "dark"][i]];
    });
    return chosen ? theme : "auto";
  };

  apply(stored());

  const isTyping = (element) =>
    element instanceof Element && element.closest("input, textarea, select, [contenteditable]");

  /** The key that goes to search from anywhere. */
  const goToSearch = (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    const field = [...document.querySelectorAll('input[type="search"]')].find((input) => input.offsetParent);
    const link = document.querySelector('a[rel="search"]');
    if (field) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (link) {
      event.preventDefault();
      location.assign(link.href);
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    const themes = document.getElementById("themes");
    const show = (theme) => {
      const choice = themes?.querySelector(`input[value="${theme}"]`);
      if (choice) {
        choice.checked = true;
      }
    };
    if (themes) {
      show(apply(stored()));
      themes.hidden = false;
      themes.addEventListener("change", (event) => {
        store(event.target.value);
        apply(event.target.value);
      });
    }
    addEventListener("storage", (event) => {
      if (event.key === KEY || event.key === null) {
        show(apply(stored()));
      }
    });
    document.addEventListener("keydown", goToSearch);
  });
})();
