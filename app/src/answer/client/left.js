// On pages beside the form: an answer that waits on this device is told of, with the way to the form, which sends it.

const left = document.getElementById('kvar');

async function tell() {
  const waiting = (await queue.all()).filter((entry) => !entry.arrived && !entry.kiosk);
  const [oldest] = waiting.sort((a, b) => a.pressed - b.pressed);
  if (!oldest) return;
  left.querySelector('a').href = oldest.path;
  left.hidden = false;
}

if (left && window.indexedDB) tell();
