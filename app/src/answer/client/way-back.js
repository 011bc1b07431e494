// A screen that is everybody's, and that somebody has led away from its form: when nobody has touched it for a minute it goes back
// there. Every touch, key or scroll begins the minute anew. The tab knows that it is one from the form itself (kiosk.js).

/** Where the tab keeps the address of the form. */
const SCREEN = 'medmig:skarm';
/** As long as the form itself stands untouched. */
const UNTOUCHED = 60_000;

/** Nobody there opens what the last person wrote: nor what they typed in the round's ordinary form, nor by the code that this kept. */
function goBack(start) {
  leaveNothing();
  try {
    const round = new URL(start).pathname.split('/')[2].toUpperCase();
    for (const kept of ['medmig:svar:', 'medmig:skickat:']) localStorage.removeItem(kept + round);
  } catch {
    // A device that keeps nothing has nothing to clear.
  }
  location.replace(start);
}

function leadBack() {
  let start = null;
  try {
    start = sessionStorage.getItem(SCREEN);
  } catch {
    // A tab that keeps nothing has never been one.
  }
  if (!start || document.getElementById('kiosk')) return;
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(goBack, UNTOUCHED, start);
  };
  for (const kind of ['pointerdown', 'keydown', 'input', 'scroll']) addEventListener(kind, wait, { capture: true, passive: true });
  wait();
}

leadBack();
