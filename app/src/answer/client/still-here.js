// A screen that is everybody's, and that nobody touches, asks whether somebody is still there before it is cleared for the next person:
// whoever needs longer, to answer, to read or to write down a code, has twenty seconds to say so with one tap (WCAG 2.2.1).

/** How long nobody has touched it when it asks, and how long it then waits. */
const CALM = 40_000;
const WARNED = 20_000;
let touched = Date.now();

/** Looked for each time: the thanks that take the place of the form bring one of their own. */
const warning = () => document.getElementById('kiosk-varning');

/** While the warning stands, only an answer to it counts: a tap that closed it too early would choose what lies below. */
function touch() {
  if (!warning()?.open) touched = Date.now();
}

/** Whether nobody has touched the screen for so long that it may be cleared. In the last part of that time it asks. */
function isAlone() {
  const left = touched + CALM + WARNED - Date.now();
  if (left <= 0) return true;
  if (left <= WARNED && warning()) warn(Math.ceil(left / 1000));
  return false;
}

function warn(seconds) {
  document.getElementById('kiosk-sekunder').textContent = seconds;
  if (!warning().open) warning().showModal();
}

/** Every touch begins the time anew, and so does the answer to the warning: its button, Escape or a tap beside it. */
function watch() {
  for (const kind of ['pointerdown', 'keydown', 'input']) addEventListener(kind, touch, { capture: true, passive: true });
  document.addEventListener('close', touch, { capture: true });
  document.addEventListener('click', ({ target }) => target.id === 'kiosk-varning' && target.close());
}
