// What was typed and had not reached the page when the tab was left is put back when it is opened again. It is kept
// by this tab alone, from when it is left until then. Stands before the code of each component that is typed in.

const LEFT = "afterword-left";

// By the interview and the place in it, what stood there and what the page may have known of it.
function allLeft() {
  try { return JSON.parse(sessionStorage.getItem(LEFT) ?? "{}"); } catch { return {}; }
}

function keepAllLeft(left) {
  try { sessionStorage.setItem(LEFT, JSON.stringify(left)); } catch { /* a browser that keeps nothing */ }
}

function forgetLeft() {
  try { sessionStorage.removeItem(LEFT); } catch { /* nor here */ }
}

function inInterview(place) {
  return `${new URLSearchParams(location.search).get("interview") ?? ""} ${place}`;
}

function leave(place, words, known) {
  keepAllLeft({ ...allLeft(), [place]: { words, known } });
}

// The words that were left in a place; undefined where there are none, or the page has come to show others than it knew.
function takeUp(place, shown) {
  const { [place]: found, ...others } = allLeft();
  if (!found) return undefined;
  keepAllLeft(others);
  return found.words !== shown && found.known.includes(shown) ? found.words : undefined;
}

// A page that the browser kept as it was has lost nothing.
addEventListener("pageshow", ({ persisted }) => persisted && forgetLeft());
