// A key for each button, for as long as keys are switched on and nobody writes in a field. Without it the same buttons are there, without
// their keys.

/** Where the device remembers that keys are switched off. One that cannot remember keeps its keys. */
const OFF = 'medmig-keys-off';
/** So many milliseconds a comment stands there before a key says anything of it: nobody has read it sooner. */
const UNSEEN_FOR = 400;

/** Why a key, or a press, did nothing: what it was meant for is not what it would have decided. */
const ON_ITS_WAY = 'Det räknades inte: det du gjorde nyss var på väg. Tryck igen när nästa kommentar visas.';
const JUST_CAME = 'Tangenten räknades inte: kommentaren hade just kommit. Läs den och tryck igen.';

const keySwitch = document.getElementById('tangenter');

/** Says what became of a key, or nothing. */
function answerKey(says) {
  document.getElementById('tangentsvar').textContent = says;
}

function areKeysOn() {
  try { return localStorage.getItem(OFF) === null; } catch { return true; }
}

function turnKeys() {
  try {
    if (areKeysOn()) localStorage.setItem(OFF, 'yes');
    else localStorage.removeItem(OFF);
  } catch { /* It cannot remember. */ }
}

/** Shows whether keys are on, beside the buttons too. The switch says what it does. */
function sayKeys() {
  keySwitch.textContent = areKeysOn() ? 'Stäng av tangenterna' : 'Sätt på tangenterna';
  document.documentElement.classList.toggle('keys-on', areKeysOn());
}

/** Whether what stands there was there long enough to be seen when the key was pressed. */
function isSeen(event) {
  return Number(document.querySelector('main').dataset.shownAt ?? 0) + UNSEEN_FOR <= event.timeStamp;
}

/** Why a key cannot be taken for the comment that stands there, or nothing. The list of the keys says nothing of a comment. */
function whyNot(event, button) {
  if (button.closest('#tangentrad')) return '';
  if (busy) return ON_ITS_WAY;
  return isSeen(event) ? '' : JUST_CAME;
}

/** Opens what the field lies in, puts what is selected on the page into it where it takes that, and goes there. */
function writeIn(button, field) {
  const around = field.closest('details');
  if (around) around.open = true;
  if ('selected' in button.dataset) {
    const selected = String(getSelection()).replace(/\s+/g, ' ').trim();
    // Each on a line of its own, and one to write on.
    field.value = [field.value.trim(), selected].filter((line) => line !== '').map((line) => `${line}\n`).join('');
    field.selectionStart = field.value.length;
  }
  field.focus();
}

addEventListener('keydown', (event) => {
  const isModified = event.ctrlKey || event.altKey || event.metaKey || event.repeat;
  const isWriting = event.target.closest?.('input:not([type=hidden]), textarea, select');
  if (isModified || isWriting || !areKeysOn()) return;
  const key = event.key.toLowerCase();
  const button = [...document.querySelectorAll('[data-key]')].find((found) => found.dataset.key === key);
  if (!button) return;
  event.preventDefault();
  const why = whyNot(event, button);
  answerKey(why);
  if (why) return;
  const field = button.dataset.focus && document.getElementById(button.dataset.focus);
  if (field) writeIn(button, field);
  else button.click();
});

keySwitch.addEventListener('click', () => {
  turnKeys();
  sayKeys();
  answerKey(areKeysOn() ? 'Tangenterna är på.' : 'Tangenterna är avstängda. Knapparna gör detsamma.');
});
// On a page where no key does anything there is nothing to list or to switch.
const keyRow = document.getElementById('tangentrad');
keyRow.hidden = ![...document.querySelectorAll('[data-key]')].some((button) => !keyRow.contains(button));
sayKeys();
