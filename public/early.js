// Before the first paint: the colours, text size and language chosen in Settings, so that nothing flashes.
// The app sets the same attributes again when it is there (src/platform/page.rs).
(function () {
  try {
    var settings = JSON.parse(localStorage.getItem("reprise/settings")).data;
    var root = document.documentElement;
    if (settings.language) root.lang = settings.language;
    if (settings.theme === "light" || settings.theme === "dark") root.dataset.theme = settings.theme;
    if (settings.textSize === "large" || settings.textSize === "largest") root.dataset.textSize = settings.textSize;
  } catch (_) {
    // No settings yet, or a browser that stores nothing: the system's colours and size are right.
  }
})();
