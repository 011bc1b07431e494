// The way back to an answer. The page that shows it answers a POST, which no browser fetches again unasked. Here the entry in
// the browser's history becomes that of the page that asks for a code, and holds the code: in this tab, and in no address. It
// opens the answer for ten minutes, since somebody else may have sat down at a shared computer after that.
const LONGEST = 600_000;
const field = document.querySelector("main input[name=receipt]");
const kept = history.state;

/** Whether the code is from lately, and the tab has not been told to forget since (receipt/page/here.js). */
function mayOpen({ at }) {
  try {
    return Date.now() - at < LONGEST && Number(sessionStorage.getItem("medmig:rensat")) < at;
  } catch {
    return false;
  }
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
  }
}
