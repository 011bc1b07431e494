// A screen at a reception: begins anew for the next person, after sending and when nobody has touched it for a minute.
// Somebody who needs longer is warned and has twenty seconds to say so with one tap (WCAG 2.2.1).

const CALM = 40_000;
const WARNED = 20_000;
/** How long the receipt stands for somebody who writes it down. */
const SHOWN = 30_000;

const part = (id) => document.getElementById(id);
const start = new URL(part('kiosk').dataset.start, location.href).href;
const withoutNetwork = part('kiosk-utan-nat');
let touched = Date.now();
// A page that came back from the server holds somebody's answers already, or the thanks for them.
let begun = document.querySelector('[data-again]') !== null;
let done = part('kvitto') !== null;
let leaving = false;

/** While the warning stands, only an answer to it counts: a tap that closed it too early would choose what lies below. */
function touch() {
  if (part('kiosk-varning')?.open) return;
  touched = Date.now();
  begun = true;
}

function tick() {
  const calm = Date.now() - touched;
  if (leaving || (!begun && !done)) return;
  if (done ? SHOWN <= calm : CALM + WARNED <= calm) startOver();
  else if (!done && CALM <= calm) warn(Math.ceil((CALM + WARNED - calm) / 1000));
}

function warn(left) {
  part('kiosk-sekunder').textContent = left;
  if (!part('kiosk-varning').open) part('kiosk-varning').showModal();
}

/** An answer is on its way or there: nothing of it may stand here when the next person comes. */
function finished() {
  done = true;
  touched = Date.now();
}

async function startOver() {
  leaving = true;
  document.querySelector('form.answer')?.reset();
  if (await canOpen()) location.replace(start);
  else standStill();
}

async function canOpen() {
  const kept = window.caches && await caches.match(start, { ignoreVary: true });
  return Boolean(kept) || fetch(start, { cache: 'no-store' }).then(({ status }) => status < 500, () => false);
}

/** No network and no kept form: better an empty screen that waits than the last person's receipt. */
function standStill() {
  withoutNetwork.hidden = false;
  document.querySelector('main').replaceChildren(withoutNetwork);
  setTimeout(startOver, 5_000);
}

/** In the place of this page: it must not lie behind the next person's, to be asked for once more with what was sent. */
function beginAnew(event) {
  if (!event.target.closest?.('.kiosk a')) return;
  event.preventDefault();
  startOver();
}

// The way back leads to no one else's answer.
if (begun || done) history.replaceState(history.state, '', start);
document.addEventListener('click', beginAnew);
addEventListener('pagehide', () => document.querySelector('main').replaceChildren());
addEventListener('pageshow', (event) => event.persisted && location.replace(start));
for (const kind of ['pointerdown', 'keydown', 'input']) addEventListener(kind, touch, { capture: true, passive: true });
for (const kind of ['medmig:arrived', 'medmig:waits']) document.addEventListener(kind, finished);
document.querySelectorAll('textarea[data-limit]').forEach((area) => { area.maxLength = Number(area.dataset.limit); });
const fullScreen = part('kiosk-helskarm');
if (fullScreen) fullScreen.hidden = !document.fullscreenEnabled;
fullScreen?.addEventListener('click', () => document.documentElement.requestFullscreen().catch(() => {}));
part('kiosk-varning').addEventListener('close', touch);
part('kiosk-varning').addEventListener('click', (event) => event.target === event.currentTarget && event.target.close());
setInterval(tick, 1_000);
