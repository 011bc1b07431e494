// The way back to an answer. The page that shows it answers a POST, which no browser fetches again unasked. Here the entry in
// the browser's history becomes that of the page that asks for a code, and holds the code: in this tab, and in no address. It
// opens the answer for ten minutes, since somebody else may have sat down at a shared computer after that.
const LONGEST = 600_000;
const field = document.querySelector("main input[name=receipt]");
const kept = history.state;
// What is retyped of an answer, in this tab: as answer/retyped.js writes it.
const RETYPED = "medmig:andring:";

/** Whether the code is from lately, and the tab has not been told to forget since (receipt/page/here.js). */
function mayOpen({ at }) {
  try {
    return Date.now() - at < LONGEST && Number(sessionStorage.getItem("medmig:rensat")) < at;
  } catch {
    return false;
  }
}

/** What was retyped of answers that were being changed in this tab, one a round. */
function retyped() {
  try {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(RETYPED));
    return keys.map((key) => new URLSearchParams(sessionStorage.getItem(key)));
  } catch {
    return [];
  }
}

/**
 * The form of a change answers a POST too, and its steps make it an entry that a reload asks for here. Such an entry holds the number of
 * a step (answer/past.rs): then the form is asked for again, with the code that lies with what was retyped. Later, where somebody comes
 * here by another way, and where it could be one of several, it is said that it is there.
 */
function backToChange() {
  const [change, ...more] = retyped();
  if (!change) return;
  if (more.length === 0 && typeof kept === "number" && mayOpen({ at: Number(change.get("kept_at")) }) && !location.hash) {
    const act = Object.assign(document.createElement("input"), { type: "hidden", name: "act", value: "change" });
    field.value = change.get("receipt");
    field.form.append(act);
    field.form.submit();
    return;
  }
  document.getElementById("andring-kvar")?.removeAttribute("hidden");
}

if (field?.type === "hidden") {
  // The thanks stand at the address of the form too, where Back has its own way.
  if (location.pathname === "/kvitto") history.replaceState({ code: field.value, at: Date.now() }, "");
} else {
  // A page that refuses a code answers a POST too. A code is sent once only, or Back would lead nowhere but here.
  history.replaceState(null, "");
  if (field && kept?.code && mayOpen(kept) && !location.hash) {
    field.value = kept.code;
    field.form.submit();
  } else if (field) {
    backToChange();
  }
}
