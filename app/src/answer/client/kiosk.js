// A screen at a reception: begins anew for the next person when nobody has touched it for a minute, the receipt like the questions, after a
// warning (still-here.js). What the server would turn back for certain is told before it is sent: without a network the person is gone when
// the server says so.

/** A screen that nobody has touched is fetched anew so often: questions open and stop. */
const FRESH = 600_000;

const part = (id) => document.getElementById(id);
const { start: startPath, codeMissing, codeOdd, empty } = part('kiosk').dataset;
const start = new URL(startPath, location.href).href;
const withoutNetwork = part('kiosk-utan-nat');
// A page that came back from the server holds somebody's answers already, or the thanks for them.
let begun = document.querySelector('[data-again]') !== null;
let done = part('kvitto') !== null;
let leaving = false;

function begin() {
  begun = true;
}

function tick() {
  if (leaving) return;
  const isOver = begun || done ? isAlone() : FRESH <= Date.now() - touched;
  if (isOver) startOver();
}

/** An answer is on its way or there: nothing of it may stand here when the next person comes. */
function finished() {
  done = true;
  touched = Date.now();
}

async function startOver() {
  leaving = true;
  document.querySelector('form.answer')?.reset();
  try {
    // Larger text was the last person's choice.
    localStorage.removeItem('medmig:text');
  } catch {
    // A screen that keeps nothing has nothing to clear.
  }
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
async function beginAnew(event) {
  if (!event.target.closest?.('.kiosk a')) return;
  event.preventDefault();
  await drop();
  startOver();
}

/** Who has been told that something must be changed, and begins anew, has chosen not to send it. Whoever just leaves has not. */
async function drop() {
  const code = document.querySelector('[data-again] [name=receipt]')?.value;
  const entry = (await queue.all()).find(({ key, refused }) => refused && key === code);
  if (entry) await queue.remove(entry.key);
}

/** A number that stands at several things of a ranking. */
function twice(ranking) {
  const numbers = [...ranking.querySelectorAll('select')].map(({ value }) => value).filter(Boolean);
  return numbers.find((number, at) => numbers.indexOf(number) !== at);
}

/** Whether it has the form of a code, written as people write it: as in receipt.rs. */
function isCode(text) {
  const symbols = text.toUpperCase().replace(/[\s\-\u2010\u2011\u2013]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const values = [...symbols].map((symbol) => SYMBOLS.indexOf(symbol));
  return values.length === 12 && !values.includes(-1) && checkOf(values.slice(0, 11)) === values[11];
}

/** The first thing that cannot be sent so: where it stands, and what there is to say. */
function wrongIn(form) {
  const ranking = [...form.querySelectorAll('.ranking')].find(twice);
  if (ranking) {
    const said = document.querySelector('#ord [data-wrong-twice]').dataset.wrongTwice;
    return { field: ranking, sentence: said.replace('{n}', twice(ranking)) };
  }
  const code = form.querySelector('input[name=code]');
  if (code && !isCode(code.value)) return { field: code, sentence: code.value.trim() ? codeOdd : codeMissing };
  const fields = [...form.querySelectorAll('.question input, .question select, .question textarea')].filter(({ name }) => /^q\d/.test(name));
  const answered = fields.some(({ type, checked, value }) => (/^(radio|checkbox)$/.test(type) ? checked && value : value.trim()));
  return answered ? undefined : { field: fields[0], sentence: empty };
}

/** Said where the server would say it, by the same ids: it goes as that does when it is put right. */
function tell({ field, sentence }) {
  const id = `${field.id}-error`;
  part(id)?.remove();
  const error = document.createElement('p');
  Object.assign(error, { id, className: 'error', textContent: sentence });
  error.setAttribute('role', 'alert');
  const group = field.closest('.ranking, .choice, .field, .opinion');
  group.querySelector('.ranking-rows, .options, .opinion-choices, input, textarea').before(error);
  const tied = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((other) => other && other !== id);
  field.setAttribute('aria-describedby', [...tied, id].join(' '));
}

/** As a link to the field does, which shows the question first where one is in sight at a time. */
function goTo(field) {
  const link = document.createElement('a');
  link.href = `#${field.id}`;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  field.focus();
}

/** Before the form is sent, when the look back or the whole form is in sight. */
function look(event) {
  const form = event.target;
  if (form.id !== 'svar' || part('skicka').hidden) return;
  const wrong = wrongIn(form);
  if (!wrong) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  tell(wrong);
  goTo(wrong.field);
}

// The way back leads to no one else's answer.
leaveNothing();
if (begun || done) history.replaceState(history.state, '', start);
document.addEventListener('click', beginAnew);
document.addEventListener('submit', look, { capture: true });
addEventListener('pagehide', () => document.querySelector('main').replaceChildren());
addEventListener('pageshow', (event) => event.persisted && location.replace(start));
watch();
for (const kind of ['pointerdown', 'keydown', 'input']) addEventListener(kind, begin, { capture: true, passive: true });
for (const kind of ['medmig:arrived', 'medmig:waits']) document.addEventListener(kind, finished);
// With which one gets back to an answer that waits.
document.addEventListener('medmig:waits', ({ detail }) => { part('vantar-kod').textContent = detail.code; });
document.querySelectorAll('textarea[data-limit]').forEach((area) => { area.maxLength = Number(area.dataset.limit); });
try {
  // A page that somebody gets out to leads back here (way-back.js).
  sessionStorage.setItem('medmig:skarm', start);
} catch {
  // A screen that keeps nothing has its browser's own way back.
}
setInterval(tick, 1_000);
// So that it is there without a network too.
fetch('$WAY_BACK').catch(() => {});
