// Back and Forward are told to the page like a press, with the address that they came to, and turn it as one would.
// Streamlit draws the page anew for them: it forgets them where more is told at the same time, and what was typed last.

const APART = 50; // ms: what was typed in a part of the page is told before, or that part alone would be drawn anew

let turns = 0; // how often somebody went back or forward
let answered = 0; // the last of them that the page has turned for
let tell; // tells the page
let known = location.search; // the address that the page is at, whatever part of it is shown

const push = history.pushState.bind(history);
let added; // the address that took the place of an empty desk's, and that one, until it is known what came to be of it

// Streamlit adds each address to the history. An empty desk that becomes an interview is no step of its own, and
// while the page turns the address of what it leaves is none.
history.pushState = (...given) => {
  const isEmpty = !location.search;
  const before = [history.state, "", location.href];
  if (!isEmpty && answered === turns) push(...given);
  else history.replaceState(...given);
  if (isEmpty && location.search) added = answered === turns ? { before, given } : undefined;
  known = location.search;
};

// An interview that was opened on an empty desk is a step: the desk comes back before it.
function tellOpened({ interview, isBegun }) {
  if (!added || interview !== new URLSearchParams(location.search).get("interview")) return;
  const { before, given } = added;
  added = undefined;
  if (isBegun) return;
  history.replaceState(...before);
  push(...given);
}

addEventListener("popstate", (event) => {
  if (!tell) return;
  event.stopImmediatePropagation();
  if (location.search === known) return; // a link to another part of the page
  known = location.search;
  document.activeElement?.blur?.(); // a field is read when it is left
  turns += 1;
  const turned = { number: turns, search: location.search };
  setTimeout(() => tell("turned", turned), APART);
}, true);

export default function ({ data, setTriggerValue }) {
  tell = setTriggerValue;
  answered = Math.max(answered, data.answered);
  tellOpened(data);
}
