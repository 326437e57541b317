// A button that is drawn anew while it is held down is pressed all the same. Streamlit makes another element where a
// button's look changes, and what comes above it may push it away from under the finger: then no click is heard.
// Stands before the code of the component that is there on every step.

const NEAR = 12; // px that a finger may move while it presses
const LATEST = 150; // ms after which a click no longer follows a finger that was lifted

class Held {
  constructor() {
    this.heard = {
      pointerdown: (event) => this.begin(event),
      pointerup: (event) => this.end(event),
      pointercancel: () => { this.held = undefined; },
      click: (event) => { if (event.target.closest?.("button")) this.lifted = undefined; },
    };
    for (const [event, heard] of Object.entries(this.heard)) document.addEventListener(event, heard, true);
  }

  begin({ target, clientX, clientY, button }) {
    const pressed = button === 0 && target.closest?.(".stButton button");
    this.held = pressed ? { name: keyOf(pressed), clientX, clientY } : undefined;
  }

  end({ clientX, clientY }) {
    const held = this.held;
    this.held = undefined;
    if (!held?.name || Math.hypot(clientX - held.clientX, clientY - held.clientY) > NEAR) return;
    this.lifted = held;
    setTimeout(() => this.press(held), LATEST);
  }

  press(held) {
    if (this.lifted !== held) return;
    this.lifted = undefined;
    document.querySelector(`.${held.name} button:not(:disabled)`)?.click();
  }

  leave() {
    for (const [event, heard] of Object.entries(this.heard)) document.removeEventListener(event, heard, true);
  }
}

// The class that Streamlit makes of a button's key; undefined where it has none.
function keyOf(button) {
  return button.closest("[class*='st-key-w_']")?.className.match(/\bst-key-w_[\w-]+/)?.[0];
}
