// The notes with their marked passages. A card anywhere on the page that carries the same anchor lights up with its mark.

const views = new WeakMap();

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".aw-passages");
  if (!views.has(root)) views.set(root, new Passages(root));
  const view = views.get(root);
  view.setTriggerValue = setTriggerValue;
  view.show(data);
  return () => root.isConnected || view.leave();
}

class Passages {
  constructor(root) {
    this.notes = root.querySelector(".aw-notes");
    this.adding = root.querySelector(".aw-adding");
    this.kind = root.querySelector("select");
    this.button = root.querySelector("button");
    this.button.addEventListener("click", () => this.add());
    this.elsewhere = {
      mouseover: (event) => this.link(event.target),
      focusin: (event) => this.link(event.target),
      click: (event) => this.go(event.target),
      selectionchange: () => this.notice(),
    };
    for (const [event, heard] of Object.entries(this.elsewhere)) {
      document.addEventListener(event, heard);
    }
  }

  leave() {
    for (const [event, heard] of Object.entries(this.elsewhere)) {
      document.removeEventListener(event, heard);
    }
  }

  show({ pieces, kinds }) {
    const drawn = JSON.stringify(pieces);
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.notes.replaceChildren(...pieces.map(marked));
    this.kind.replaceChildren(...kinds.map(({ value, label }) => new Option(label, value)));
    this.adding.hidden = true;
  }

  link(target) {
    const anchor = target.closest?.("[data-anchor]")?.dataset.anchor;
    for (const one of document.querySelectorAll("[data-anchor]")) {
      one.classList.toggle("aw-linked", one.dataset.anchor === anchor);
    }
  }

  // A press on a card shows its words, and one on the words shows the card.
  go(target) {
    const here = target.closest?.("[data-anchor]");
    if (!here || !document.getSelection().isCollapsed) return;
    const there = [...document.querySelectorAll("[data-anchor]")]
      .find((one) => one !== here && one.dataset.anchor === here.dataset.anchor);
    there?.scrollIntoView({ block: "nearest" });
  }

  notice() {
    const selection = document.getSelection();
    if (this.adding.contains(document.activeElement)) return;
    const inside = selection.rangeCount && this.notes.contains(selection.anchorNode)
      && this.notes.contains(selection.focusNode);
    const words = inside ? selection.toString().trim() : "";
    if (words) this.words = selection.getRangeAt(0).toString();
    this.adding.hidden = !words;
  }

  add() {
    this.setTriggerValue("added", { words: this.words, kind: this.kind.value });
    document.getSelection().removeAllRanges();
    this.adding.hidden = true;
  }
}

function marked({ text, anchor, kind, label, sign }) {
  if (!anchor) return document.createTextNode(text);
  const mark = document.createElement("mark");
  mark.textContent = text;
  mark.className = `aw-${kind}`;
  mark.title = label;
  Object.assign(mark.dataset, { anchor, sign });
  return mark;
}
