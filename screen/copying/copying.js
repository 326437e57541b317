// Copies the approved words and says so, to the eye and to screen readers.

const LATER = "One moment: what you typed last is still being read.";
const FAILED = "Your browser would not copy it. Select the letter and copy it with the keyboard.";

export default function ({ data, parentElement }) {
  const said = parentElement.querySelector(".aw-copied");
  for (const part of ["body", "subject"]) {
    const button = parentElement.querySelector(`.aw-copy-${part}`);
    button.hidden = !data[part];
    button.onclick = async () => say(said, await copying(data[part], saidOf(part, data)));
  }
  const first = parentElement.querySelector(".aw-copy-body");
  first.textContent = data.label;
  first.classList.toggle("aw-copy-first", data.first);
}

function saidOf(part, { subject }) {
  if (part === "subject") return "Subject copied.";
  return subject ? "Letter copied." : "Copied.";
}

// What was typed last may not be approved yet, and then the words here are not those of the letter.
async function copying(text, done) {
  if ("awUnread" in document.documentElement.dataset) return LATER;
  return (await copied(text)) ? done : FAILED;
}

// Emptied first, so that the same words are announced a second time.
function say(place, words) {
  place.textContent = "";
  setTimeout(() => { place.textContent = words; }, 50);
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByHand(text);
  }
}

// Where the page is not served from this computer or by https, browsers have no clipboard to write to.
function copiedByHand(text) {
  const field = document.createElement("textarea");
  const held = document.activeElement;
  field.value = text;
  field.style.cssText = "position: fixed; opacity: 0";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  held?.focus();
  return done;
}
