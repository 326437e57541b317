// Streamlit's own fields tell the page what stands in them when they are left. Where the tab is left first, it is put
// back into the field of the same key, and told.

// A key to a model is never kept, also where its letters are shown: the browser is told to keep nothing of such a field.
const FIELDS = ".stTextArea textarea, .stTextInput input:not([type='password'], [autocomplete='off'])";
const PAUSE_TOLD = 400; // ms without a key after which some fields tell what stands in them

class Fields {
  constructor() {
    this.heard = {
      focusin: ({ target }) => { if (target.matches?.(FIELDS)) this.enter(target); },
      input: ({ target }) => { if (target === this.field) this.type(); },
      focusout: () => { this.field = undefined; },
      pagehide: () => this.leave(),
    };
    for (const [event, heard] of Object.entries(this.heard)) addEventListener(event, heard, true);
    this.drawn = new MutationObserver(() => this.look());
    this.drawn.observe(document.body, { childList: true, subtree: true });
    this.look();
  }

  enter(field) {
    this.field = field;
    this.known = [field.value];
    this.before = field.value;
  }

  type() {
    if (Date.now() - this.at > PAUSE_TOLD) this.known.push(this.before);
    this.before = this.field.value;
    this.at = Date.now();
  }

  leave() {
    const { field, known } = this;
    if (field?.isConnected && nameOf(field) && !known.includes(field.value)) leave(nameOf(field), field.value, known);
  }

  // What was left may belong to a field that is still to be drawn. Nothing is left but by leaving the page.
  look() {
    if (!Object.keys(allLeft()).length) { this.drawn.disconnect(); return; }
    for (const field of document.querySelectorAll(FIELDS)) {
      const words = takeUp(nameOf(field), field.value);
      if (words !== undefined) fill(field, words);
    }
  }

  away() {
    this.drawn.disconnect();
    for (const [event, heard] of Object.entries(this.heard)) removeEventListener(event, heard, true);
  }
}

// The key of its widget, without what tells one opening of an interview from the next.
function nameOf(field) {
  const [, key] = field.closest("[class*='st-key-']")?.className.match(/st-key-(\S+)/) ?? [];
  return key?.replace(/_(?:\d+|[0-9a-f]{32})$/, "");
}

function fill(field, words) {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
  set.call(field, words); // React takes no notice of a value that is set on the element itself
  field.dispatchEvent(new Event("input", { bubbles: true }));
  setTimeout(() => field.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
}
