// Streamlit's own fields tell the page what stands in them when they are left. Where the tab is left first, it is put
// back into the field of the same name, and told.

const FIELDS = ".stTextArea textarea, .stTextInput input:not([type='password'])";
const BETWEEN = 300; // ms between two looks for a field that is still to be drawn
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
    if (field && !known.includes(field.value)) leave(nameOf(field), field.value, known);
  }

  look() {
    if (!Object.keys(allLeft()).length) return;
    for (const field of document.querySelectorAll(FIELDS)) {
      const words = takeUp(nameOf(field), field.value);
      if (words !== undefined) fill(field, words);
    }
    this.looking = setTimeout(() => this.look(), BETWEEN);
  }

  away() {
    clearTimeout(this.looking);
    for (const [event, heard] of Object.entries(this.heard)) removeEventListener(event, heard, true);
  }
}

// Its label, and which of those that are labelled so it is.
function nameOf(field) {
  const named = [...document.querySelectorAll(FIELDS)].filter((one) => one.ariaLabel === field.ariaLabel);
  return `${field.ariaLabel} ${named.indexOf(field)}`;
}

function fill(field, words) {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
  set.call(field, words); // React takes no notice of a value that is set on the element itself
  field.dispatchEvent(new Event("input", { bubbles: true }));
  setTimeout(() => field.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
}
