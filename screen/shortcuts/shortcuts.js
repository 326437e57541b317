// Keys for everything that is done often. Single keys are heard only where nobody types.

const STEPS = { 1: "notes", 2: "anchors", 3: "letter", 4: "send" };
const PAUSE = 100; // ms between two looks for the heading of a new step
const PATIENCE = 3000; // ms after which it is looked for no more

const boards = new WeakMap();

export default function ({ parentElement }) {
  const root = parentElement.querySelector(".aw-shortcuts");
  if (!boards.has(root)) boards.set(root, new Shortcuts(root));
  const board = boards.get(root);
  board.seek(Date.now() + PATIENCE);
  return () => root.isConnected || board.leave();
}

class Shortcuts {
  constructor(root) {
    this.dialog = root.querySelector("dialog");
    this.heading = headingNow()?.textContent;
    root.querySelector(".aw-shortcuts-open").addEventListener("click", () => this.dialog.showModal());
    root.querySelector(".aw-keys-close").addEventListener("click", () => this.dialog.close());
    this.pressed = (event) => this.hear(event);
    document.addEventListener("keydown", this.pressed);
  }

  leave() {
    clearTimeout(this.seeking);
    document.removeEventListener("keydown", this.pressed);
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
    }[key] ?? (STEPS[key] && (() => press(`.st-key-w_step_${STEPS[key]} button`)));
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

  // Under a new heading the page begins at its top, and a focus that went with what was pressed goes to the heading.
  seek(end) {
    clearTimeout(this.seeking);
    const heading = headingNow();
    if (heading && heading.textContent !== this.heading) {
      this.heading = heading.textContent;
      document.querySelector(".stMain").scrollTo(0, 0);
      if (document.activeElement && document.activeElement !== document.body) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    } else if (Date.now() < end) this.seeking = setTimeout(() => this.seek(end), PAUSE);
  }
}

function headingNow() {
  return document.querySelector(".stMain h1, .stMain h2:not(dialog h2)");
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
