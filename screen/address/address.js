// Back and Forward are told to the page like a press, with the address that they came to, and turn it as one would.
// Streamlit draws the page anew for them: it forgets them where more is told at the same time, and what was typed last.

const APART = 50; // ms: what was typed in a part of the page is told before, or that part alone would be drawn anew

let turns = 0; // how often somebody went back or forward
let answered = 0; // the last of them that the page has turned for
let tell; // tells the page
let known = location.search; // the address that the page is at, whatever part of it is shown

const push = history.pushState.bind(history);
// Streamlit adds each address to the history. An empty desk that becomes an interview is no step of its own, and
// while the page turns the address of what it leaves is none.
history.pushState = (...given) => {
  if (location.search && answered === turns) push(...given);
  else history.replaceState(...given);
  known = location.search;
};

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
}
