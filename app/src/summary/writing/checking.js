// The checks of a sentence while it is written. A while after the last key the form is sent to be tried, as its button sends it, and what the
// checks say stands below the field. They are the server's: this only asks, and nothing is saved by it. Without it the button is there.

/** So many milliseconds nothing is written before the checks are asked. */
const PAUSE = 800;
/** So many there are at most between two tries that the network stops. */
const SELDOM = 60_000;
/** So many they may take to answer. */
const LONGEST = 15_000;

const field = document.getElementById('sentence');
const { form } = field;

const told = document.createElement('p');
told.className = 'visually-hidden';
told.setAttribute('role', 'status');
const away = document.createElement('p');
away.className = 'notice notice--warning';
away.textContent = 'Meningen kan inte prövas just nu. Allt du har skrivit står kvar.';
away.hidden = true;
const place = document.createElement('div');
place.className = 'stack';
field.closest('.field').after(told, away, place);

let timer;
let retry;
/** How many tries in a row the network has stopped. */
let failed = 0;
let busy = false;
let leaving = false;
/** What was sent when the checks last answered; at first what stood there. */
let answered = written();

/** The form as the button for trying it sends it. */
function written() {
  const fields = new FormData(form);
  fields.append('act', 'try');
  return String(new URLSearchParams(fields));
}

/** Spoken where it is not what was said last. */
function say(words) {
  if (told.textContent !== words) told.textContent = words;
}

function tellAway(isAway) {
  away.hidden = !isAway;
  if (isAway) say(away.textContent);
}

/** What is wrong with the form itself, as what the checks find is listed. */
function listed(wrong) {
  const list = document.createElement('ul');
  list.className = 'findings';
  for (const { textContent } of wrong) {
    const row = document.createElement('li');
    Object.assign(row, { className: 'finding finding--refuses', textContent });
    list.append(row);
  }
  return list;
}

/** What a page says of the sentence. Nothing where it is another page, as the one for signing in. */
function saidIn(page) {
  const wrong = [...page.querySelectorAll('.error-summary li')];
  if (!page.getElementById('sentence')) return null;
  return page.getElementById('provad') ?? (wrong.length > 0 ? listed(wrong) : null);
}

/** Puts it in the place of what stood there; what was open stays open. */
function show(said) {
  const isOpen = place.querySelector('details')?.open ?? false;
  document.getElementById('provad')?.remove();
  place.replaceChildren(document.adoptNode(said));
  said.querySelectorAll('details').forEach((details) => { details.open = isOpen; });
  const wrong = said.querySelectorAll('.finding--refuses').length;
  say(wrong === 0 ? said.querySelector('p > strong')?.textContent ?? '' : `${wrong} ${wrong === 1 ? 'sak' : 'saker'} att rätta i meningen`);
}

function take(said, sent) {
  tellAway(!said);
  if (!said) return;
  show(said);
  answered = sent;
}

/** Whether somebody is reading in what stands there, or in what the button brought: it is not taken away from under them. */
function isRead() {
  return [place, document.getElementById('provad')].some((card) => card?.contains(document.activeElement));
}

async function ask() {
  const sent = written();
  if (busy || sent === answered || isRead()) return;
  busy = true;
  try {
    const body = new URLSearchParams(sent);
    const response = await fetch(form.action, { method: 'POST', body, signal: AbortSignal.timeout(LONGEST) });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    // What was written meanwhile is asked about instead.
    if (written() === sent && !isRead()) take(saidIn(page), sent);
    failed = 0;
  } catch {
    if (!leaving) tellAway(true);
    failed += 1;
    // The network may be back without anybody telling it; less and less often it is tried.
    retry = setTimeout(ask, Math.min(PAUSE * 2 ** failed, SELDOM));
  } finally {
    busy = false;
  }
  if (written() !== sent) later();
}

/** What was found of other words is not left beside these. */
function forget() {
  if (written() === answered || isRead()) return;
  place.replaceChildren();
  document.getElementById('provad')?.remove();
}

function later() {
  clearTimeout(timer);
  clearTimeout(retry);
  timer = setTimeout(ask, PAUSE);
}

form.addEventListener('input', () => {
  forget();
  later();
});
addEventListener('focusout', later);
addEventListener('online', ask);
form.addEventListener('submit', () => {
  leaving = true;
  clearTimeout(timer);
  clearTimeout(retry);
});
addEventListener('pageshow', () => { leaving = false; });
