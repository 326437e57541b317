// The letter's editor. The person's text is never rebuilt while they type: findings are drawn over it
// with the CSS Custom Highlight API, so caret, undo and screen readers keep working.

const GRAVITY = ["block", "warn", "info"];

const QUIET = 1500; // ms without a change after which the number of findings is said aloud
const PUT_IN = ["insertText", "insertReplacementText", "insertFromPaste", "insertFromYank"];
const OF_LENGTH = ["too-short", "too-long"];
const YOURS_TO_COME = ", and your own words are still to come";
const FEW_WILL_DO = ", and fewer will do";
const HINT = "Put the caret on underlined words to read why.";

const editors = new WeakMap();

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".aw-editor");
  if (!editors.has(root)) editors.set(root, new Editor(root, data));
  const editor = editors.get(root);
  editor.setStateValue = setStateValue;
  editor.show(data);
  return () => editor.leave();
}

class Editor {
  constructor(root, data) {
    this.root = root;
    this.fields = {
      subject: root.querySelector(".aw-subject"),
      body: root.querySelector(".aw-body"),
    };
    this.said = root.querySelector(".aw-said");
    this.count = root.querySelector(".aw-count");
    this.told = root.querySelector(".aw-told");
    this.marks = [];
    this.looked = new Range(); // the place looked at last: it keeps its place through every edit
    for (const [part, field] of Object.entries(this.fields)) {
      field.textContent = data[part];
      field.contentEditable = "plaintext-only"; // not before: what was typed into the empty field would be lost
    }
    this.typing = new Typing(root, data.seen, wordsOf(data), this);
    this.listen();
  }

  listen() {
    for (const field of Object.values(this.fields)) {
      field.addEventListener("beforeinput", (event) => this.putIn(event, field));
      field.addEventListener("input", (event) => event.isComposing || flatten(field));
      field.addEventListener("compositionend", () => flatten(field));
    }
    this.root.addEventListener("input", () => this.tally());
    this.root.addEventListener("mousemove", (event) => this.explainAt(event));
    this.fields.subject.addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault();
    });
    this.root.addEventListener("aw-next", () => this.next());
    this.moved = () => this.explainCaret();
    document.addEventListener("selectionchange", this.moved);
  }

  // Dictation, phone keyboards and the clipboard put in several lines at once, of which a browser makes blocks.
  putIn(event, field) {
    if (!PUT_IN.includes(event.inputType) || !event.cancelable) return;
    const given = event.data ?? event.dataTransfer?.getData("text/plain") ?? "";
    if (!/[\r\n]/.test(given)) return;
    event.preventDefault();
    const [target] = event.getTargetRanges();
    if (target) select(target);
    const lines = given.replace(/\r\n?/g, "\n");
    insert(field === this.fields.subject ? lines.replace(/\s*\n\s*/g, " ").trim() : lines);
  }

  leave() {
    if (this.root.isConnected) return;
    document.removeEventListener("selectionchange", this.moved);
    clearTimeout(this.telling);
    this.typing.leave();
  }

  letter() {
    return { subject: textOf(this.fields.subject), body: textOf(this.fields.body) };
  }

  read() {
    return wordsOf(this.letter());
  }

  write(words) {
    for (const [part, text] of Object.entries(JSON.parse(words))) this.fields[part].textContent = text;
  }

  send(number) {
    this.setStateValue("draft", { number, ...this.letter() });
  }

  show(data) {
    if (!this.typing.isAnswered(data.seen, wordsOf(data))) return;
    this.typing.paused = true;
    if (data.changed) {
      for (const [part, field] of Object.entries(this.fields)) replace(field, data[part]);
    }
    this.typing.paused = false;
    this.length = data.length;
    this.around = wordsIn(data.body) - data.counted;
    this.isOff = data.findings.some(({ rule }) => OF_LENGTH.includes(rule));
    this.few = data.yours.length ? FEW_WILL_DO : YOURS_TO_COME;
    this.root.querySelector(".aw-line").hidden = !data.withSubject;
    this.tally();
    this.paint(data);
  }

  paint({ findings, yours }) {
    this.marks = findings
      .map((finding) => ({ ...finding, range: rangeIn(this.fields[finding.part], finding) }))
      .filter((mark) => mark.range);
    if (!CSS.highlights) return;
    for (const severity of GRAVITY) {
      const ranges = this.marks.filter((mark) => mark.severity === severity);
      highlight(`aw-${severity}`, ranges.map((mark) => mark.range), 3 - GRAVITY.indexOf(severity));
    }
    highlight("aw-yours", yours.map((span) => rangeIn(this.fields.body, span)).filter(Boolean), 0);
    this.root.dataset.findings = this.marks.map((mark) => mark.rule).join(" ");
    const message = this.markLookedAt()?.message;
    this.say(message === this.said.textContent ? message : undefined); // typing alone explains nothing new
    this.tell(this.marks.length);
  }

  markLookedAt() {
    const { startContainer, startOffset } = this.looked;
    return this.marks.find(({ range }) => range.isPointInRange(startContainer, startOffset));
  }

  // Why the words are underlined that were looked at last, or how to see it.
  say(message = this.marks.length ? HINT : "") {
    put(this.said, message);
  }

  // How many findings there are is said aloud once the person pauses, and only when it has changed;
  // what was said is taken back as soon as it holds no longer, whatever step is turned to meanwhile.
  tell(count) {
    clearTimeout(this.telling);
    if (this.known === undefined) this.known = count;
    if (count === this.known) return;
    put(this.told, "");
    this.telling = setTimeout(() => {
      this.known = count;
      const places = count === 1 ? "1 place is" : `${count} places are`;
      put(this.told, count ? `${places} underlined.` : "Nothing is underlined any more.");
    }, QUIET);
  }

  explainCaret() {
    const selection = document.getSelection();
    if (!this.root.contains(selection.anchorNode)) return;
    this.explain(selection.anchorNode, selection.anchorOffset);
  }

  // Puts the caret on the first underlined words behind it, and after the last on the first.
  next() {
    const here = this.at ?? -1;
    const order = this.marks.map((mark, place) => place);
    const to = order.find((place) => place > here) ?? order[0];
    if (to === undefined) return;
    this.at = to;
    const { part, range } = this.marks[to];
    this.fields[part].focus();
    document.getSelection().collapse(range.startContainer, range.startOffset);
    range.startContainer.parentElement.scrollIntoView({ block: "nearest" });
  }

  explainAt(event) {
    const place = placeAt(event.clientX, event.clientY);
    if (place && this.root.contains(place.node)) this.explain(place.node, place.offset);
  }

  explain(node, offset) {
    this.looked.setStart(node, offset);
    this.looked.collapse(true);
    this.say(this.markLookedAt()?.message);
  }

  tally() {
    const text = textOf(this.fields.body);
    const [least, most, unit] = this.length ?? [0, 0, "words"];
    const words = Math.max(0, wordsIn(text) - (this.around ?? 0));
    const size = unit === "characters" ? [...text].length : words;
    const counted = size === 1 ? unit.replace(/s$/, "") : unit;
    const usual = most ? `; ${least} to ${most} is usual` : "";
    const few = size < least && !this.isOff ? this.few : "";
    put(this.count, `${size} ${counted}${usual}${few}`);
    this.count.classList.toggle("aw-off", this.isOff);
  }
}

// The words of a text as `guardrails/length.py` counts them. Of a letter those of its greeting and its sign-off do not
// count, and which these are only the page can tell: it is asked anew after each pause, and they change seldom.
function wordsIn(text) {
  return (text.match(/(?<!\S)(?!https?:\/\/|www\.)\S*[\p{L}\p{N}_]\S*/gu) ?? []).length;
}

// Subject and body as one.
function wordsOf({ subject, body }) {
  return JSON.stringify({ subject, body });
}

// A browser may keep a last line end only so that the caret can stand below it; it is not text.
function textOf(field) {
  return linesIn(field).replace(/\n+$/, "");
}

// A browser may make a block of a line; its end counts as one line end, and a BR that holds it open as none.
function linesIn(node) {
  let text = "";
  for (const child of node.childNodes) {
    const before = child.previousSibling;
    if (before && before.nodeName !== "BR" && (isBlock(child) || isBlock(before))) text += "\n";
    if (child.nodeName === "BR") text += "\n";
    else if (!isBlock(child)) text += child.textContent;
    else text += child.lastChild?.nodeName === "BR" ? linesIn(child).slice(0, -1) : linesIn(child);
  }
  return text;
}

function isBlock(node) {
  return ["DIV", "P"].includes(node.nodeName);
}

// Makes plain lines of blocks, with the caret where it was: places are counted in a field without any.
function flatten(field) {
  if (![...field.childNodes].some(isBlock)) return;
  const selection = document.getSelection();
  const before = new Range();
  before.selectNodeContents(field);
  if (field.contains(selection.focusNode)) before.setEnd(selection.focusNode, selection.focusOffset);
  const caret = linesIn(before.cloneContents()).length;
  field.textContent = textOf(field);
  const { startContainer, startOffset } = collapsedAt(field, caret);
  selection.collapse(startContainer, startOffset);
}

function rangeIn(field, { start, end }) {
  const [from, to] = [placeIn(field, start), placeIn(field, end)];
  if (!from || !to || start === end) return null;
  const range = new Range();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

function placeIn(field, offset) {
  let left = offset;
  for (const [index, node] of [...field.childNodes].entries()) {
    const length = node.nodeName === "BR" ? 1 : node.textContent.length;
    if (left < length && node.nodeName === "BR") return [field, index];
    if (left <= length && node.nodeType === Node.TEXT_NODE) return [node, left];
    left -= length;
  }
  return left === 0 ? [field, field.childNodes.length] : null;
}

function placeAt(x, y) {
  const place = document.caretPositionFromPoint?.(x, y);
  if (place) return { node: place.offsetNode, offset: place.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

// Only the words that differ are exchanged, as if they had been typed: so the caret stays and undo works.
function replace(field, text) {
  const old = textOf(field);
  if (old === text) return;
  let start = 0;
  while (start < old.length && old[start] === text[start]) start += 1;
  let kept = 0;
  const most = Math.min(old.length, text.length) - start;
  while (kept < most && old[old.length - 1 - kept] === text[text.length - 1 - kept]) kept += 1;
  const selected = rangeIn(field, { start, end: old.length - kept });
  const focused = document.activeElement;
  const range = selected ?? collapsedAt(field, start);
  field.focus({ preventScroll: true });
  select(range);
  const words = text.slice(start, text.length - kept);
  if (words) insert(words);
  else document.execCommand("delete");
  if (textOf(field) !== text) field.textContent = text;
  if (focused !== field) focused?.focus?.({ preventScroll: true });
}

function select({ startContainer, startOffset, endContainer, endOffset }) {
  document.getSelection().setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

function insert(text) {
  document.execCommand("insertHTML", false, escaped(text)); // insertText would break lines into blocks
}

function escaped(text) {
  const holder = document.createElement("div");
  holder.textContent = text;
  return holder.innerHTML;
}

function collapsedAt(field, offset) {
  const range = new Range();
  range.setStart(...(placeIn(field, offset) ?? [field, field.childNodes.length]));
  return range;
}

function highlight(name, ranges, priority) {
  const drawn = new Highlight(...ranges);
  drawn.priority = priority;
  CSS.highlights.set(name, drawn);
}
