// On pages beside the form: an answer that waits on this device is told of, with the way to the form, or to what stands there now,
// which sends it. One that was refused is sent by nothing.

const left = document.getElementById('kvar');

async function tell() {
  const waiting = (await queue.all()).filter((entry) => !entry.arrived && !entry.refused && !entry.kiosk);
  const [oldest] = waiting.sort((a, b) => a.pressed - b.pressed);
  if (!oldest) return;
  left.querySelector('a').href = oldest.path;
  left.hidden = false;
}

if (left && window.indexedDB) tell();
