// What the server would ask about is asked before the answer is put in the queue: without a network nobody would hear it, and what
// was promised to be sent would never be. The look back (lookback.rs) has found it, with the recogniser that the server has. A screen that
// is everybody's has rules of its own (kiosk.js).

/** What the look back warns of. */
const warnings = () => [...form.querySelectorAll('.lookback [data-warns]')];
/** The button that was pressed. */
let askedAt;

/** Kinds of things that the look back warns of and nobody has said may stay. */
function unasked(button) {
  const said = `${form.querySelector('input[name=keep]')?.value ?? ''} ${button?.name === 'keep' ? button.value : ''}`.split(' ');
  return warnings().flatMap(({ dataset }) => dataset.warns.split(' ')).filter((kind) => !said.includes(kind));
}

/** Asks, where there is something to ask about. */
function asks(button) {
  if (isEverybodys || !part('fragar') || unasked(button).length === 0) return false;
  askedAt = button;
  part('fragar-om').textContent = [...new Set(warnings().map(({ textContent }) => textContent))].join(' ');
  say('fragar', { focus: true });
  return true;
}

/** It may stay as it is: the answer says so, and the server does not ask again. */
function sendAnyway() {
  const kinds = [...new Set(warnings().flatMap(({ dataset }) => dataset.warns.split(' ')))];
  const field = form.querySelector('input[name=keep]') ?? document.createElement('input');
  Object.assign(field, { type: 'hidden', name: 'keep', value: kinds.join(' ') });
  form.append(field);
  if (!sending) send(askedAt?.name === 'keep' ? undefined : askedAt);
}

/** Whoever goes to another step, to change something, is asked anew when there is something to ask. */
function stopAsking({ type, target }) {
  if (part('fragar') && (type === 'popstate' || target.closest?.('[data-step]'))) part('fragar').hidden = true;
}
