// On pages beside the form: an answer that waits on this device is told of, with the way to the form, or to what stands there now,
// which sends it; and one that was refused, with the way to the form, which shows what there is to say of it.

/** Most devices have never had a queue, and get none by being asked. */
async function hasQueue() {
  if (!window.indexedDB) return false;
  if (!indexedDB.databases) return true;
  return (await indexedDB.databases()).some(({ name }) => name === 'medmig');
}

function tell(id, entry) {
  const said = document.getElementById(id);
  if (!said || !entry) return;
  said.querySelector('a').href = entry.path;
  said.hidden = false;
  document.querySelector('main').prepend(said);
}

/** A change that the service worker has sent is not being made any more, and the page that asks for a code does not say that it is. */
function forgetArrived(arrived) {
  arrived.forEach(forgetRetyped);
  const said = document.getElementById('andring-kvar');
  if (said && arrived.length > 0 && retypedKeys().length === 0) said.hidden = true;
}

async function tellAll() {
  if (!await hasQueue()) return;
  const entries = await queue.all();
  forgetArrived(entries.filter(({ arrived }) => arrived));
  const waiting = entries.filter((entry) => !entry.arrived && !entry.kiosk).sort((a, b) => a.pressed - b.pressed);
  tell('kvar', waiting.find((entry) => !entry.refused));
  tell('kvar-atgarda', waiting.find((entry) => entry.refused));
}

tellAll();
