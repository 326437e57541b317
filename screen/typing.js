// When what is typed is sent: on a pause, after a second at the latest, and when the field is left.
// Stands before the code of each component that is typed in, behind unsent.js.

const PAUSE = 200; // ms without a key before the text is sent
const LONGEST_WAIT = 1000; // ms after which it is sent although typing goes on

class Typing {
  // `field` reads and writes what stands in it as one string, and sends it with a number; `shown` is the page's.
  constructor(root, seen, shown, field) {
    this.root = root;
    this.sent = seen; // number of the last text that was sent
    this.seen = seen; // and of the last that the page has read
    this.known = [shown]; // what the page may know of the text
    this.unsent = false;
    this.field = field;
    root.addEventListener("input", () => this.typed());
    root.addEventListener("focusout", () => this.pressed || this.send());
    this.elsewhere = {
      // While a button is held down nothing is sent: the answer could move it away from under the finger.
      pointerdown: (event) => { this.pressed = !root.contains(event.target); },
      pointerup: () => setTimeout(() => this.release(), PAUSE),
      pointercancel: () => this.release(),
      click: () => this.release(),
      visibilitychange: () => this.release(),
      pagehide: () => this.part(),
    };
    for (const [event, heard] of Object.entries(this.elsewhere)) addEventListener(event, heard, true);
    this.takeUp(shown);
  }

  takeUp(shown) {
    const left = takeUp(this.place(), shown);
    if (left === undefined) return;
    this.field.write(left);
    this.typed();
  }

  place() {
    return inInterview(this.root.className);
  }

  // What is sent while the tab is left may come too late.
  part() {
    if (this.unsent || this.seen < this.sent) leave(this.place(), this.field.read(), this.known);
    this.release();
  }

  typed() {
    if (this.paused) return;
    if (!this.unsent) this.since = Date.now();
    this.unsent = true;
    document.documentElement.dataset.awUnread = "";
    clearTimeout(this.timer);
    const wait = Math.min(PAUSE, Math.max(0, this.since + LONGEST_WAIT - Date.now()));
    this.timer = setTimeout(() => this.pressed || this.send(), wait);
  }

  release() {
    this.pressed = false;
    this.send();
  }

  send() {
    if (!this.unsent) return;
    clearTimeout(this.timer);
    this.unsent = false;
    this.sent += 1;
    this.known.push(this.field.read());
    this.field.send(this.sent);
  }

  // The page answers with the number of the last text it has read, and how it is. An older answer changes nothing.
  isAnswered(seen, shown) {
    this.seen = seen;
    if (this.unsent || seen < this.sent) return false;
    this.known = [shown];
    delete document.documentElement.dataset.awUnread;
    return true;
  }

  leave() {
    for (const [event, heard] of Object.entries(this.elsewhere)) removeEventListener(event, heard, true);
    clearTimeout(this.timer);
    delete document.documentElement.dataset.awUnread;
  }
}

// Puts words where nothing else stands. The node that holds them stays: to Chromium a new node anywhere on the page
// ends what one undo takes back, and a counter that follows the keys would have each key undone alone.
function put(place, words) {
  if (!place.firstChild) place.append("");
  if (place.firstChild.data !== words) place.firstChild.data = words;
}
