// The codes that this device keeps, a button each: as answer/draft.rs writes them, one a round.
const place = document.getElementById("harifran");
const first = place.querySelector("button");

function kept() {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith("medmig:skickat:"));
    return keys.map((key) => localStorage.getItem(key));
  } catch {
    return [];
  }
}

for (const code of kept()) {
  const button = first.cloneNode(true);
  button.value = code;
  button.append(` ${code}`);
  first.before(button);
  place.hidden = false;
}
first.remove();
