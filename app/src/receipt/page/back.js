// The way back to an answer. The page that shows it answers a POST, which no browser fetches again unasked. Here the entry in
// the browser's history becomes that of the page that asks for a code, and holds the code: in this tab, and in no address.
const field = document.querySelector("main input[name=receipt]");
const code = history.state;

if (field?.type === "hidden") {
  // The thanks stand at the address of the form too, where Back has its own way.
  if (location.pathname === "/kvitto") history.replaceState(field.value, "");
} else {
  // A page that refuses a code answers a POST too. A code is sent once only, or Back would lead nowhere but here.
  history.replaceState(null, "");
  if (field && typeof code === "string" && !location.hash) {
    field.value = code;
    field.form.submit();
  }
}
