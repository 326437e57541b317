// Keys for everything that is done often. Single keys are heard only where nobody types.

const STEPS = { 1: "notes", 2: "anchors", 3: "letter", 4: "send" };
const PAUSE = 100; // ms between two looks for the heading of a new step
const PATIENCE = 3000; // ms after which it is looked for no more
const NARROW = 768; // px of width up to which Streamlit lays the rail over the page

const boards = new WeakMap();

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".aw-shortcuts");
  if (!boards.has(root)) boards.set(root, new Shortcuts(root, data.forgotten));
  const board = boards.get(root);
  if (data.forgotten !== board.forgotten) forgetLeft();
  board.forgotten = data.forgotten;
  board.seek(Date.now() + PATIENCE);
  return () => root.isConnected || board.leave();
}

class Shortcuts {
  constructor(root, forgotten) {
    this.forgotten = forgotten;
    this.dialog = root.querySelector("dialog");
    this.place = placeNow();
    this.held = new Held();
    this.fields = new Fields();
    root.querySelector(".aw-shortcuts-open").addEventListener("click", () => this.dialog.showModal());
    root.querySelector(".aw-keys-close").addEventListener("click", () => this.dialog.close());
    this.pressed = (event) => this.hear(event);
    document.addEventListener("keydown", this.pressed);
    this.clicked = (event) => turnsFromRail(event.target) && setTimeout(closeRail);
    document.addEventListener("click", this.clicked);
  }

  leave() {
    clearTimeout(this.seeking);
    this.held.leave();
    this.fields.away();
    document.removeEventListener("keydown", this.pressed);
    document.removeEventListener("click", this.clicked);
  }

  hear(event) {
    if (event.defaultPrevented || event.isComposing || this.dialog.open) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.goOn(event);
    else if (event.key === "Escape" && isTyping()) document.activeElement.blur();
    else if (!isTyping() && !event.ctrlKey && !event.metaKey && !event.altKey) this.heed(event);
  }

  heed(event) {
    const { key } = event;
    const act = {
      "?": () => this.dialog.showModal(),
      e: () => enter(".aw-notepad-text, .aw-body"),
      d: () => enter("[class*='st-key-w_detail_'] textarea"),
      f: () => document.querySelector(".aw-editor")?.dispatchEvent(new Event("aw-next")),
      n: () => press(".st-key-w_new button"),
    }[key] ?? (STEPS[key] && (() => press(`[class*='st-key-w_step_${STEPS[key]}_'] button`)));
    if (!act) return;
    event.preventDefault();
    act();
  }

  // The one thing to do next is the last main button on the page.
  goOn(event) {
    const main = document.querySelectorAll(
      ".stMain [data-testid='stBaseButton-primary']:not(:disabled)");
    if (!main.length) return;
    event.preventDefault();
    document.activeElement?.blur?.();
    main[main.length - 1].click();
  }

  // At another step or under a new heading the page begins at its top, and a focus that went with what was pressed goes to the heading.
  seek(end) {
    clearTimeout(this.seeking);
    const heading = headingNow();
    if (heading && placeNow() !== this.place) {
      this.place = placeNow();
      document.querySelector(".stMain").scrollTo(0, 0);
      if (!document.activeElement || document.activeElement === document.body) {
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
      }
    }
    if (Date.now() < end) this.seeking = setTimeout(() => this.seek(end), PAUSE);
  }
}

function headingNow() {
  return document.querySelector(".stMain h1, .stMain h2:not(dialog h2)");
}

// The step that is marked and the heading: two steps may have the same one.
function placeNow() {
  const step = document.querySelector(".st-key-path [data-testid='stBaseButton-secondary']");
  return `${step?.textContent}\n${headingNow()?.textContent}`;
}

// Where the rail lies over the page, as on a phone, it makes way for what was chosen in it.
function turnsFromRail(target) {
  const chosen = target.closest?.("[data-testid='stSidebar'] :is([class*='st-key-w_visit_'], .st-key-w_new)");
  return chosen && matchMedia(`(max-width: ${NARROW}px)`).matches;
}

function closeRail() {
  press("[data-testid='stSidebarCollapseButton'] button");
}

function isTyping() {
  const here = document.activeElement;
  if (!here) return false;
  return here.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(here.tagName);
}

function enter(selector) {
  document.querySelector(`.stMain :is(${selector})`)?.focus();
}

function press(selector) {
  document.querySelector(selector)?.click();
}
