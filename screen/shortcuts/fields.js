// Streamlit's own fields tell the page what stands in them when they are left, and the page keeps some of it only once a
// button is pressed. Where the tab is left first, it is put back into the field of the same key, and told.

// A key to a model is never kept, also where its letters are shown: the browser is told to keep nothing of such a field.
const FIELDS = ".stTextArea textarea, .stTextInput input:not([type='password'], [autocomplete='off'])";
const UNSAID = "w_unsaid_"; // how the keys begin of what is typed for a button beside it, and may be folded away meanwhile
const BESIDE = "[data-testid='stPopoverBody']"; // what holds such a field and its button
const PAUSE_TOLD = 400; // ms without a key after which some fields tell what stands in them
const SETTLED = 200; // ms without a change of the page after which its fields show what they are to show

const typedHere = new Map(); // by its place, what was typed into a field and what the page may know of it

class Fields {
  constructor() {
    this.typed = typedHere;
    this.coming = new Map(); // by its place, when what was left there is put back
    this.heard = {
      focusin: ({ target }) => { if (target.matches?.(FIELDS) && nameOf(target)) this.enter(target); },
      input: ({ target }) => { if (target === this.at?.field) this.type(); },
      focusout: ({ target }) => { if (target === this.at?.field) this.at = undefined; },
      click: ({ target }) => this.handOver(target),
      pagehide: () => this.leave(),
    };
    for (const [event, heard] of Object.entries(this.heard)) addEventListener(event, heard, true);
    this.drawn = new MutationObserver(() => this.look());
    this.drawn.observe(document.body, { childList: true, subtree: true });
    this.look();
  }

  // What the page has put in since, or was told and shows, is known to it beside what stood there at first.
  enter(field) {
    const place = placeOf(field);
    const before = this.typed.get(place);
    const goesOn = before?.words === field.value;
    this.at = {
      field,
      place,
      name: nameOf(field),
      words: field.value,
      known: goesOn ? [...before.known, field.value] : [field.value],
    };
    this.before = field.value;
    this.typed.set(place, this.at);
  }

  type() {
    if (Date.now() - this.last > PAUSE_TOLD) this.at.known.push(this.before);
    this.before = this.at.words = this.at.field.value;
    this.at.isHanded = false;
    this.last = Date.now();
  }

  // A button beside a field takes what was typed for it: from then on it is the page's, unless it still stands there.
  handOver(target) {
    const beside = target.closest?.("button")?.closest(BESIDE)?.querySelectorAll(FIELDS) ?? [];
    for (const field of beside) Object.assign(this.typed.get(placeOf(field)) ?? {}, { isHanded: true });
  }

  leave() {
    const shown = shownNow();
    for (const { place, name, words, known, isHanded } of this.typed.values()) {
      const isFolded = name.startsWith(UNSAID) && !isHanded && !shown.has(place);
      const left = isFolded ? words : shown.get(place)?.value;
      if (left !== undefined && left !== known[0]) leave(place, left, known);
    }
  }

  // What was left may belong to a field that is still to be drawn. Nothing is left but by leaving the page.
  look() {
    const left = allLeft();
    if (!Object.keys(left).length) { this.drawn.disconnect(); return; }
    for (const place of shownNow().keys()) if (left[place]) this.takeUp(place);
  }

  // A field is drawn empty, and twice in what opens above the page, before it shows what the page has for it.
  takeUp(place) {
    clearTimeout(this.coming.get(place));
    this.coming.set(place, setTimeout(() => {
      const field = shownNow().get(place);
      const words = field && takeUp(place, field.value);
      if (words === undefined) return;
      this.typed.set(place, { place, name: nameOf(field), words, known: [field.value] });
      fill(field, words);
    }, SETTLED));
  }

  away() {
    this.drawn.disconnect();
    for (const [event, heard] of Object.entries(this.heard)) removeEventListener(event, heard, true);
  }
}

// By its place, each field that is on the page.
function shownNow() {
  return new Map([...document.querySelectorAll(FIELDS)].map((field) => [placeOf(field), field]));
}

// The fields of the rail are the same ones in every interview.
function placeOf(field) {
  return field.closest("[data-testid='stSidebar']") ? nameOf(field) : inInterview(nameOf(field));
}

// The key of its widget, without what tells one opening of an interview, or one drawing of the field, from the next.
// The two fields that a letter has without its editor are told apart behind that.
function nameOf(field) {
  const [, key] = field.closest("[class*='st-key-']")?.className.match(/st-key-(\S+)/) ?? [];
  return key?.replace(/_\d+(?=_(?:subject|body)$)|(?:_\d+)?(?:_[0-9a-f]{32})?$/, "");
}

function fill(field, words) {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
  set.call(field, words); // React takes no notice of a value that is set on the element itself
  field.dispatchEvent(new Event("input", { bubbles: true }));
  setTimeout(() => field.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
}
