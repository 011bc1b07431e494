// A key for each button, for as long as keys are switched on and nobody writes in a field. Without it the same buttons are there, without
// their keys.

/** Where the device remembers that keys are switched off. One that cannot remember keeps its keys. */
const OFF = 'medmig-keys-off';
/** So many milliseconds a comment stands there before a key says anything of it: nobody has read it sooner. */
const UNSEEN_FOR = 400;

const keySwitch = document.getElementById('tangenter');

function areKeysOn() {
  try { return localStorage.getItem(OFF) === null; } catch { return true; }
}

function turnKeys() {
  try {
    if (areKeysOn()) localStorage.setItem(OFF, 'yes');
    else localStorage.removeItem(OFF);
  } catch { /* It cannot remember. */ }
}

/** Shows whether keys are on, beside the buttons too. */
function sayKeys() {
  keySwitch.setAttribute('aria-pressed', String(areKeysOn()));
  document.documentElement.classList.toggle('keys-on', areKeysOn());
}

/** Whether what stands there was there long enough to be seen when the key was pressed. */
function isSeen(event) {
  return Number(document.querySelector('main').dataset.shownAt ?? 0) + UNSEEN_FOR <= event.timeStamp;
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
  if (isModified || isWriting || !areKeysOn() || !isSeen(event)) return;
  const key = event.key.toLowerCase();
  const button = [...document.querySelectorAll('[data-key]')].find((found) => found.dataset.key === key);
  if (!button) return;
  event.preventDefault();
  const field = button.dataset.focus && document.getElementById(button.dataset.focus);
  if (field) writeIn(button, field);
  else button.click();
});

keySwitch.addEventListener('click', () => {
  turnKeys();
  sayKeys();
});
// On a page where no key does anything there is nothing to switch.
keySwitch.hidden = !document.querySelector('[data-key]');
sayKeys();
