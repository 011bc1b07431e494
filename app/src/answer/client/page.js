// The page's part of sending: takes the form, says what happens, and shows what the server answered. Everything that is
// said stands in the page already, hidden. Without this script the browser sends the form itself. Where the round has stopped
// there is no form, and what waits on the device is sent from the page that says so.

/** The server takes little more, and answers with a page that holds nothing of what was written. */
const MOST_BYTES = 8e6;
/** Who glances at a form and goes on does not fetch it twice: so long it stands open before it is kept, where nobody has touched it. */
const GLANCE = 2_000;

const form = document.getElementById('svar');
/** What stands here until something else is shown in its place. */
const home = form ?? document.querySelector('.lost');
const isEverybodys = document.getElementById('kiosk') !== null;
let sending = false;
let failed = 0;
let timer;

const part = (id) => document.getElementById(id);
const roundOf = (entry) => new URL(entry.path, location.href).pathname.split('/')[2].toUpperCase();
const roundHere = form?.dataset.round ?? location.pathname.split('/')[2]?.toUpperCase();

/** Shows one of the things there are to say, and puts the focus there where it must be read. */
function say(id, { focus = false } = {}) {
  for (const other of ['skickar', 'vantar', 'for-stort', 'fragar']) {
    if (part(other)) part(other).hidden = other !== id;
  }
  const said = part(id);
  if (!said || !focus) return;
  said.focus();
  said.scrollIntoView({ block: 'nearest' });
}

/** Enter in the middle of the walk, and a browser that does not say which of two buttons was pressed, are not ours. */
function takeForm(event) {
  if (event.defaultPrevented || event.target !== form) return;
  const buttons = form.querySelectorAll('#skicka button[name]');
  if (buttons.length > 0 && event.submitter === undefined) return;
  event.preventDefault();
  if (!sending && !asks(event.submitter)) send(event.submitter);
}

async function send(button) {
  const fields = new URLSearchParams(new FormData(form));
  if (button?.name) fields.append(button.name, button.value);
  const { pathname, search } = new URL(form.action);
  const entry = { ...entryOf(pathname + search, fields), kiosk: form.hasAttribute('data-kiosk') };
  if (MOST_BYTES < entry.body.length) return say('for-stort', { focus: true });
  sending = true;
  say('skickar');
  const kept = await queue.put(entry).then(() => true, () => false);
  await deliver(entry, { pressedHere: true, kept });
  sending = false;
}

/** One try, and what follows from it. */
async function deliver(entry, { pressedHere = false, kept = true } = {}) {
  const { outcome, page } = await trySending(entry);
  if (outcome === 'away') return wait(entry, { pressedHere, kept });
  failed = 0;
  if (outcome === 'refused') return refuse(entry, pressedHere);
  forgetRetyped(entry);
  // It leaves the device when the person has seen the receipt, and no sooner.
  await queue.settle(entry, arrived(entry, page, pressedHere) ? undefined : { arrived: true });
  return outcome;
}

function wait(entry, { pressedHere, kept }) {
  if (part('vantar-lagrat')) part('vantar-lagrat').hidden = !kept;
  if (part('vantar-olagrat')) part('vantar-olagrat').hidden = kept;
  if (pressedHere) document.dispatchEvent(new CustomEvent('medmig:waits', { detail: entry }));
  if (pressedHere || !entry.kiosk) say('vantar', { focus: pressedHere });
  if (!kept) setTimeout(() => home.isConnected && deliver(entry, { kept }), pauseAfter(failed));
  failed += 1;
  laterOn();
  navigator.serviceWorker?.ready.then((worker) => worker.sync?.register('answers')).catch(() => {});
  return 'away';
}

/** The server wants something changed: its own page says what, with everything that was written. */
async function refuse(entry, pressedHere) {
  await queue.settle(entry, { refused: true });
  if (!pressedHere && goesAnyway(entry)) {
    const changed = anyway(entry);
    await queue.settle(entry, changed);
    return deliver({ ...entry, ...changed });
  }
  if (pressedHere) showAgain(entry);
  else offer(entry);
  return 'refused';
}

/**
 * Tells whoever comes back that something must be changed, and offers the first such answer. What somebody sent at a screen that is
 * everybody's is offered to nobody: whoever opens the form on that device need not be the one who wrote it.
 */
function offer(entry) {
  const said = part('atgarda');
  if (!said || (entry.kiosk && !isEverybodys)) return;
  if (said.hidden && !entry.kiosk) said.querySelector('button').onclick = () => showAgain(entry);
  said.hidden = false;
}

function showAgain(entry) {
  const again = document.createElement('form');
  again.method = 'post';
  again.action = entry.path;
  again.hidden = true;
  for (const [name, value] of bodyOf(entry)) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    again.append(field);
  }
  document.body.append(again);
  again.submit();
}

/** The form in another language: shown again with what is in it now, and not sent. */
function inLanguage(event) {
  const button = event.target.closest?.('button[formaction]');
  if (!button || button.form !== form) return;
  event.preventDefault();
  const fields = new URLSearchParams(new FormData(form));
  fields.append(button.name, button.value);
  showAgain(entryOf(button.getAttribute('formaction'), fields));
}

/** The draft is that of another tab now: the code is too, so that two tabs do not send two answers unasked. */
function otherTab({ key, newValue }) {
  const said = part('annan-flik');
  if (!said || !newValue || key !== `medmig:svar:${form.dataset.round}` || form.hasAttribute('data-again')) return;
  form.querySelector('[name=receipt]').value = new URLSearchParams(newValue).get('receipt');
  said.hidden = false;
}

/** The code of the form in this page, or of what came back from the server, while it is there. */
const codeHere = () => (home.isConnected ? home.querySelector('[name=receipt]')?.value : undefined);

const draftKey = (entry) => `medmig:svar:${roundOf(entry)}`;

/** The draft of the entry's round, if the device keeps any. */
function draftOf(entry) {
  try {
    return localStorage.getItem(draftKey(entry));
  } catch {
    return null;
  }
}

/** Another answer is being written in this page, or lies begun on the device: it must not disappear under the thanks. */
function isBusyWithAnother(entry) {
  if (roundOf(entry) !== roundHere) return true;
  const draft = draftOf(entry);
  if (draft !== null) return new URLSearchParams(draft).get('receipt') !== entry.key;
  if (!form) return home.hasAttribute('data-again') && codeHere() !== entry.key;
  const begun = form.querySelector('.question :checked') || [...form.querySelectorAll('textarea')].some((area) => area.value.trim());
  return codeHere() !== entry.key && Boolean(begun);
}

/** Shows the receipt, and says whether it could. */
function arrived(entry, page, pressedHere) {
  if (!pressedHere && entry.kiosk && codeHere() !== entry.key) return true;
  if (!pressedHere && (!home.isConnected || isBusyWithAnother(entry))) return arrivedBeside(entry);
  if (draftOf(entry) !== null) localStorage.removeItem(draftKey(entry));
  show(page);
  document.dispatchEvent(new CustomEvent('medmig:arrived', { detail: entry }));
  return true;
}

function arrivedBeside(entry) {
  if (!part('framme')) return false;
  part('framme').hidden = false;
  part('framme-kod').append(part('framme-kod').textContent ? ', ' : '', entry.code);
  return true;
}

/** The server's page in the place of this one: read out from its heading, and its islands brought to life. */
function show(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('script').forEach((script) => script.remove());
  document.title = page.title;
  document.body.replaceChildren(...[...page.body.childNodes].map((node) => document.adoptNode(node)));
  // A reload asks for the form again in a kiosk; elsewhere it must not look as if nothing had been sent.
  if (!isEverybodys) history.replaceState(null, '', `/tack${location.search}`);
  // Back to a step of the form that is gone: a new form, before the old walk keeps its answers again.
  addEventListener('popstate', (event) => {
    event.stopImmediatePropagation();
    if (event.state !== null) location.reload();
  }, { capture: true });
  const heading = document.querySelector('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  scrollTo(0, 0);
  document.dispatchEvent(new Event('medmig:shown'));
}

/** Everything that waits, one after the other: the oldest first. */
async function sendWaiting() {
  clearTimeout(timer);
  const entries = (await queue.all()).filter((entry) => !entry.refused).sort((a, b) => a.pressed - b.pressed);
  for (const entry of entries) {
    if (sending) return;
    if (await deliver(entry) === 'away') return 'away';
  }
  if (!sending && entries.length > 0 && part('vantar')) part('vantar').hidden = true;
}

function laterOn() {
  clearTimeout(timer);
  timer = setTimeout(sendWaiting, pauseAfter(failed));
}

function now() {
  failed = 0;
  return sendWaiting();
}

/** Pressed by hand: it says so when nothing has come of it. */
async function nowByHand() {
  part('vantar-annu').hidden = true;
  const outcome = await now();
  if (part('vantar-annu')) part('vantar-annu').hidden = outcome !== 'away';
}

/** "Rensa från den här telefonen" also takes away what waits: asked for, and answered yes, where the draft is gone. */
function clearedByHand(event) {
  if (!event.target.closest?.('[data-step=clear]')) return;
  setTimeout(async () => {
    const here = (await queue.all()).filter((entry) => roundOf(entry) === form.dataset.round);
    if (here.length === 0 || draftOf(here[0]) !== null) return;
    await Promise.all(here.map((entry) => queue.remove(entry.key)));
    for (const id of ['vantar', 'atgarda']) if (part(id)) part(id).hidden = true;
  });
}

/** A form that was kept on the device comes without a code. */
function giveCode() {
  const field = form.querySelector('[name=receipt]');
  if (field?.value === '') field.value = newCode();
}

/**
 * Somebody touches the form, lays it aside for later, or has had it open for a while. A screen that is everybody's waits for nothing. Nor
 * does anything come of it where the page goes away at once: what is put off to the next turn is not done then.
 */
function staysHere() {
  return new Promise((done) => {
    const soon = () => setTimeout(done);
    const once = { capture: true, once: true, passive: true };
    for (const kind of ['pointerdown', 'keydown', 'visibilitychange']) document.addEventListener(kind, soon, once);
    setTimeout(done, isEverybodys ? 0 : GLANCE);
  });
}

/** The form of a first visit is fetched once more, by the worker. What comes through the worker it has kept by then. */
async function keepForm() {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const isKept = serviceWorker.controller !== null;
  if (!isKept) await staysHere();
  const worker = await serviceWorker.register('/sw.js', { scope: '/svara/' });
  if (isKept) return;
  await serviceWorker.ready;
  worker.active?.postMessage({ opened: location.href.split('#')[0] });
}

/**
 * A page that came back from the server holds what was refused, so the device need not. What was refused while nobody
 * looked is offered to whoever comes back. From a screen that is everybody's people go away: there it stays on the device,
 * and is sent as it can be when the next person comes. What came back then too is told of at the screen alone.
 */
async function lookAtRefused() {
  const isOurs = (entry) => isEverybodys || !entry.kiosk || goesAnyway(entry);
  const refused = (await queue.all()).filter((entry) => entry.refused && isOurs(entry)).sort((a, b) => a.pressed - b.pressed);
  if (!home.hasAttribute('data-again')) {
    for (const entry of refused) await refuse(entry);
    return;
  }
  const here = refused.find((entry) => entry.key === codeHere() && !entry.kiosk);
  if (here) queue.settle(here);
}

function takeOver() {
  giveCode();
  document.addEventListener('submit', takeForm);
  part('fragar')?.querySelector('button').addEventListener('click', sendAnyway);
  document.addEventListener('click', stopAsking);
  addEventListener('popstate', stopAsking);
  // The step in sight begins at the top of the page: what stays in sight would cover where the browser had scrolled to before a reload.
  history.scrollRestoration = 'manual';
  document.addEventListener('click', clearedByHand);
  document.addEventListener('click', inLanguage);
  addEventListener('storage', otherTab);
  const idle = window.requestIdleCallback ?? setTimeout;
  idle(() => keepForm().catch(() => {}));
}

if (home && window.fetch && window.AbortController) {
  if (form) takeOver();
  part('vantar')?.querySelector('button')?.addEventListener('click', nowByHand);
  addEventListener('online', now);
  document.addEventListener('visibilitychange', () => document.hidden || now());
  sendWaiting();
  lookAtRefused();
}
