// The box for the notes: its text goes to the page while the person types, not only when they leave it.

const pads = new WeakMap();

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".aw-notepad");
  if (!pads.has(root)) pads.set(root, new Notepad(root, data));
  const pad = pads.get(root);
  pad.setStateValue = setStateValue;
  pad.show(data);
  return () => root.isConnected || pad.typing.leave();
}

class Notepad {
  constructor(root, data) {
    this.text = root.querySelector("textarea");
    this.count = root.querySelector(".aw-notepad-count");
    this.files = data.files; // how many dropped files the text in the box has taken in
    const early = this.text.value; // the box is there to be pasted into before this script has run
    if (data.text) this.text.value = data.text;
    this.text.placeholder = data.placeholder;
    this.typing = new Typing(root, data.seen, data.text, this);
    this.text.addEventListener("input", () => this.tally());
    if (early) this.add(early, data.text);
  }

  // What was typed before anything was shown goes behind what is shown; in an empty box it stays as it is.
  add(early, shown) {
    if (this.text.value !== early) this.write([this.text.value, early].filter(Boolean).join("\n"));
    if (this.text.value !== shown) this.typing.typed();
  }

  read() {
    return this.text.value;
  }

  write(text) {
    this.text.value = text;
    this.tally();
  }

  send(number) {
    this.setStateValue("jotting", { number, text: this.text.value, files: this.files });
  }

  show(data) {
    if (!this.typing.isAnswered(data.seen, data.text)) return;
    this.files = data.files;
    if (data.changed && this.text.value !== data.text) this.replace(data.text);
    this.tally();
  }

  // Whoever goes on typing does so where they were: a new value alone would take the caret to its end.
  replace(text) {
    const { selectionStart, selectionEnd, value } = this.text;
    this.text.value = text;
    if (text.startsWith(value.slice(0, selectionEnd))) {
      this.text.setSelectionRange(selectionStart, selectionEnd);
    }
  }

  tally() {
    const words = this.text.value.match(/\S+/g) ?? [];
    put(this.count, words.length === 1 ? "1 word" : `${words.length} words`);
  }
}
