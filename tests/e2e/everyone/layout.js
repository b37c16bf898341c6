// Runs in the page and gives a list of what is wrong with its layout. Half a pixel is no reason to complain.
const problems = new Set();
const page = document.scrollingElement;
const TARGETS = "a[href], button, input, select, textarea, summary";
const BOXES = "button, a, label.choice, .scale-number, .notice, .card, dialog, .sheet, h1, h2, .progress-words";
const BARS = ".top, .bottom-bar, .question-actions";

const name = (element) => {
  const words = element.innerText?.trim().replace(/\s+/g, " ").slice(0, 40);
  return element.localName + (element.id ? "#" + element.id : element.className ? "." + element.className : "") +
    (words && !element.id ? " “" + words + "”" : "");
};
const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".visually-hidden, .skip-link");
// A dialog higher than the screen scrolls.
const inside = (box, around, scrolls) => box.left >= around.left - 1 && box.right <= around.right + 1 &&
  (scrolls || (box.top >= around.top - 1 && box.bottom <= around.bottom + 1));

// Nothing needs scrolling sideways.
if (page.scrollWidth > page.clientWidth) problems.add(`the page is ${page.scrollWidth - page.clientWidth} px too wide`);
for (const element of document.body.querySelectorAll("*")) {
  // What a region of its own scrolls may be wider than that.
  if (!shown(element) || element.closest("svg, .raw, .sheet-table > *")) continue;
  const box = element.getBoundingClientRect();
  if (box.width > 0 && (box.right > page.clientWidth + 1 || box.left < -1)) problems.add(`sticks out of the screen: ${name(element)}`);
}

// No words stick out of what they stand in.
for (const around of document.querySelectorAll(BOXES)) {
  if (!shown(around) || getComputedStyle(around).display === "inline") continue;
  const words = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    // A dialog stands in the page's text where its button is, but on screen it is above everything.
    if (!text.data.trim() || text.parentElement.closest("dialog") !== around.closest("dialog")) continue;
    if (text.parentElement.closest(".visually-hidden, option, textarea, .raw, .sheet-table")) continue;
    // What is still folded away has a place, but nobody sees it.
    if (!text.parentElement.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      if (box.width > 0 && !inside(box, around.getBoundingClientRect(), around.localName === "dialog")) {
        problems.add(`“${text.data.trim().slice(0, 30)}” sticks out of ${name(around)}`);
      }
    }
  }
}

// Everything can be hit with a thumb: 44 pixels, but for a link within a sentence.
for (const target of document.querySelectorAll(TARGETS)) {
  const touched = target.matches("input") ? target.closest("label") ?? target : target;
  if (!touched.checkVisibility() || target.closest(".skip-link")) continue;
  const sentence = [...target.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  if (target.matches("a") && getComputedStyle(target).display === "inline" && sentence) continue;
  const box = touched.getBoundingClientRect();
  if (box.width < 43.5 || box.height < 43.5) problems.add(`only ${Math.round(box.width)} × ${Math.round(box.height)} px: ${name(touched)}`);
}

// What has the focus is never under a bar that stays where it is; only what is higher than the room between them may be.
const height = document.documentElement.clientHeight;
const bars = [...document.querySelectorAll(BARS)].filter((bar) => ["sticky", "fixed"].includes(getComputedStyle(bar).position));
const modal = document.querySelector("dialog[open]");
const bar_heights = bars.reduce((sum, bar) => sum + bar.offsetHeight, 0);
if (bar_heights > height / 2) problems.add(`the bars take more than half of the screen`);
for (const target of modal ? [] : document.querySelectorAll(TARGETS)) {
  if (!target.checkVisibility() || target.closest(".skip-link")) continue;
  target.focus();
  if (document.activeElement !== target) continue;
  const box = target.getBoundingClientRect();
  for (const bar of bars.filter((bar) => !bar.contains(target))) {
    const over = bar.getBoundingClientRect();
    const covered = box.bottom > over.top + 1 && box.top < over.bottom - 1;
    // Of a long text the browser shows where the person writes; a line of it must be seen.
    const seen = Math.max(over.top - box.top, box.bottom - over.bottom);
    if (target.matches("textarea") && seen > 44) continue;
    if (covered && box.height < height - bar_heights) problems.add(`${name(bar).split(" ")[0]} covers what has the focus: ${name(target)}`);
  }
}
document.getElementById("page-heading")?.focus();
page.scrollTop = 0;
return [...problems];
