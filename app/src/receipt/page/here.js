// The answers whose codes this device keeps, a button each: as answer/draft.rs writes them, one a round.
const KEPT = "medmig:skickat:";
// What is retyped of an answer, in this tab: as answer/retyped.js writes it.
const RETYPED = "medmig:andring:";
const place = document.getElementById("harifran");
const first = place.querySelector("button[name]");

/** Rounds and codes. */
function kept() {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(KEPT));
    return keys.map((key) => [key.slice(KEPT.length), localStorage.getItem(key)]);
  } catch {
    return [];
  }
}

/** What the questions of a round are called, in the language of this page: at their address, open or not. */
async function nameOf(round) {
  const response = await fetch(`/svara/${encodeURIComponent(round)}${new URL(first.form.action).search}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const found = page.querySelector(".answer-title, h1 + p > strong");
  return { text: found.textContent, lang: (found.querySelector("[lang]") ?? found.closest("[lang]")).lang };
}

/** The code of the round says it until its name has come. */
async function offer([round, code]) {
  const button = first.cloneNode(true);
  const name = document.createElement("span");
  button.value = code;
  name.textContent = round;
  button.hidden = false;
  button.append(" ", name);
  first.before(button);
  place.hidden = false;
  const { text, lang } = await nameOf(round);
  name.textContent = text;
  name.lang = lang;
}

/** Neither kept any more, nor opened by going back in this tab (receipt/page/back.js looks at when), nor what was retyped of any answer:
 * also of one whose code was typed in, and is not kept here. */
function forget() {
  for (const [round] of kept()) localStorage.removeItem(KEPT + round);
  const retyped = Object.keys(sessionStorage).filter((key) => key.startsWith(RETYPED));
  retyped.forEach((key) => sessionStorage.removeItem(key));
  sessionStorage.setItem("medmig:rensat", Date.now());
  document.getElementById("andring-kvar")?.setAttribute("hidden", "");
  place.setAttribute("role", "status");
  place.textContent = place.dataset.cleared;
}

kept().forEach((one) => offer(one).catch(() => {}));
place.querySelector("button[type=button]").addEventListener("click", forget);
