// A screen that is everybody's, and that somebody has led away from its form: when nobody has touched it for a minute it goes back
// there. The tab knows that it is one from the form itself (kiosk.js).

/** Where the tab keeps the address of the form. */
const SCREEN = 'medmig:skarm';
/** As long as the form itself stands untouched. */
const UNTOUCHED = 60_000;

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
    timer = setTimeout(() => location.replace(start), UNTOUCHED);
  };
  for (const kind of ['pointerdown', 'keydown', 'input', 'scroll']) addEventListener(kind, wait, { capture: true, passive: true });
  wait();
}

leadBack();
