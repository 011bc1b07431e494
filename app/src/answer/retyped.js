// What is retyped of an answer that was sent is kept in this tab: a reload, a crash and a tab that is opened again bring it back.
// The device's own draft (draft.rs) would show the answer to the next person who opens the form; this is put only into the form
// of the same version of the same answer, which nobody gets without its code.
const form = document.getElementById("svar");
const place = `medmig:andring:${form.dataset.round}`;
const typed = () => new URLSearchParams(new FormData(form));
// What stands in the questions, to see whether anything of it is another.
const own = () => [...form.querySelectorAll(".question input, .question select, .question textarea")].filter(({ type }) => type !== "hidden");
const answers = () => String(own().map(({ name, type, checked, value }) => (/^(radio|checkbox)$/.test(type) && !checked ? "" : value && `${name}=${value}`)));
const came = answers();
let known = came;
const which = (fields) => `${fields.get("receipt")} ${fields.get("version")}`;

function keep() {
  if (!form.isConnected) return;
  try {
    const fields = typed();
    // Until when a reload opens it by itself (receipt/page/back.js).
    fields.set("kept_at", Date.now());
    sessionStorage.setItem(place, String(fields));
    known = answers();
  } catch {
    // A tab that keeps nothing loses nothing that it had promised to keep.
  }
}

function kept() {
  try {
    return new URLSearchParams(sessionStorage.getItem(place) ?? "");
  } catch {
    return new URLSearchParams();
  }
}

function fill(field, values) {
  if (/^(radio|checkbox)$/.test(field.type)) field.checked = values.includes(field.value);
  else field.value = values[0] ?? "";
}

function restore() {
  const fields = kept();
  if (which(fields) !== which(typed())) return;
  own().forEach((field) => fill(field, fields.getAll(field.name)));
}

restore();
form.addEventListener("input", keep);
// Buttons of ours change fields when they are pressed, and say nothing of it. Where none has, nothing is retyped.
document.addEventListener("click", () => setTimeout(() => [came, known].every((before) => before === answers()) || keep()));
document.addEventListener("medmig:arrived", () => sessionStorage.removeItem(place));
