// Keys for everything that is done often. Single keys are heard only where nobody types.

const STEPS = { 1: "notes", 2: "anchors", 3: "letter", 4: "send" };
const LOST = 120; // ms after which a focus that fell off the page is put on the new step's heading

const boards = new WeakMap();

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".aw-shortcuts");
  if (!boards.has(root)) boards.set(root, new Shortcuts(root, data.step));
  const board = boards.get(root);
  board.arrive(data.step);
  return () => root.isConnected || board.leave();
}

class Shortcuts {
  constructor(root, step) {
    this.dialog = root.querySelector("dialog");
    this.step = step;
    root.querySelector(".aw-shortcuts-open").addEventListener("click", () => this.dialog.showModal());
    root.querySelector(".aw-keys-close").addEventListener("click", () => this.dialog.close());
    this.pressed = (event) => this.hear(event);
    document.addEventListener("keydown", this.pressed);
  }

  leave() {
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

  // What was pressed may be gone with its step; then reading goes on at the heading, not at the top of the page.
  arrive(step) {
    if (step === this.step) return;
    this.step = step;
    setTimeout(() => {
      if (document.activeElement && document.activeElement !== document.body) return;
      const heading = document.querySelector(".stMain h1, .stMain h2");
      if (!heading) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }, LOST);
  }
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
