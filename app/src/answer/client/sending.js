// Sending an answer until the server has said that it has it. The same text runs in the page, in the service worker and
// in the tests, so there is no document here: only one try, the pause before the next, and the queue on the device.

/** The longest one try may take. The server gives up on a request a little later. */
const LONGEST_TRY = 20_000;

/** What a form holds, on its way. `key` is the code of the form, `code` the one that the receipt will show. */
function entryOf(path, fields, pressed = Date.now()) {
  const key = fields.get('receipt');
  const code = fields.get('same_code') === 'new' ? fields.get('new_receipt') : key;
  return { key, code, path, body: String(fields), pressed };
}

/** The form as it is sent now: with how many seconds ago somebody pressed the button. */
function bodyOf(entry, now = Date.now()) {
  const fields = new URLSearchParams(entry.body);
  fields.set('waited', String(Math.max(0, Math.round((now - entry.pressed) / 1000))));
  return fields;
}

/**
 * One try. "kept" or "late" with the page to show, but only when the server itself says so and shows the code of this
 * very answer; "refused" when it wants something changed; "away" for everything else, also for a page that some other
 * machine on the way made up.
 */
async function trySending(entry, longest = LONGEST_TRY) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), longest);
  try {
    const request = { method: 'POST', body: bodyOf(entry), signal: stop.signal, redirect: 'error', cache: 'no-store' };
    const response = await fetch(entry.path, request);
    const said = response.headers.get('medmig-answer');
    const page = await response.text();
    const arrived = response.status === 200 && (said === 'kept' || said === 'late') && page.includes(entry.code);
    if (arrived) return { outcome: said, page };
    return { outcome: said === 'refused' ? 'refused' : 'away' };
  } catch {
    return { outcome: 'away' };
  } finally {
    clearTimeout(timer);
  }
}

/** The person has left a screen that is everybody's and can be asked nothing: what was refused is sent once more. */
const goesAnyway = (entry) => entry.kiosk && !entry.unattended;

/** What is changed then: the server is told, and keeps what can be kept. */
function anyway(entry) {
  const fields = new URLSearchParams(entry.body);
  fields.set('unattended', 'yes');
  return { body: String(fields), refused: false, unattended: true };
}

/** Milliseconds before the next try, when `tries` have failed: longer each time, and not the same for everybody. */
function pauseAfter(tries) {
  return Math.min(60_000, 1_000 * 2 ** Math.min(tries, 6)) * (0.75 + Math.random() / 2);
}

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The value of the symbol that checks those before it, as in receipt.rs. */
function checkOf(values) {
  const timesAlpha = (value) => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);
  return values.reduce((sum, value) => timesAlpha(sum ^ value), 0);
}

/** A receipt code made on the device: eleven symbols of chance and one that checks them. */
function newCode() {
  const values = [...crypto.getRandomValues(new Uint8Array(11))].map((byte) => byte & 31);
  values.push(checkOf(values));
  const symbols = values.map((value) => SYMBOLS[value]).join('');
  return symbols.replace(/(.{4})(.{4})/, '$1-$2-');
}

function openQueue() {
  return new Promise((done, failed) => {
    const asked = indexedDB.open('medmig', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('waiting', { keyPath: 'key' });
    asked.onsuccess = () => done(asked.result);
    asked.onerror = asked.onblocked = () => failed(asked.error);
  });
}

/** Does one thing with the queue, and returns when the device has it. */
async function inQueue(mode, act) {
  const db = await openQueue();
  try {
    return await new Promise((done, failed) => {
      const transaction = db.transaction('waiting', mode, { durability: 'strict' });
      const asked = act(transaction.objectStore('waiting'));
      transaction.oncomplete = () => done(asked.result);
      transaction.onerror = transaction.onabort = () => failed(transaction.error);
    });
  } finally {
    db.close();
  }
}

/** Answers that wait on this device. Where it can keep nothing there are none, and `put` says so by failing. */
const queue = {
  all: () => inQueue('readonly', (waiting) => waiting.getAll()).catch(() => []),
  put: (entry) => inQueue('readwrite', (waiting) => waiting.put(entry)),
  remove: (key) => inQueue('readwrite', (waiting) => waiting.delete(key)).catch(() => {}),
  /** Notes `change`, or without one takes the entry away; unless somebody has pressed the button anew meanwhile. */
  settle: (entry, change) => inQueue('readwrite', (waiting) => {
    const asked = waiting.get(entry.key);
    asked.onsuccess = () => {
      if (asked.result?.pressed !== entry.pressed) return;
      if (change) waiting.put({ ...asked.result, ...change });
      else waiting.delete(entry.key);
    };
    return asked;
  }).catch(() => {}),
};

/** What is retyped in this tab of answers that were sent, by its keys: as retyped.js writes it. */
function retypedKeys() {
  try {
    return Object.keys(sessionStorage).filter((key) => key.startsWith('medmig:andring:'));
  } catch {
    return [];
  }
}

/** Takes away what was retyped of the answer of `entry`, which has arrived: no form takes it any more. */
function forgetRetyped(entry) {
  const own = (key) => new URLSearchParams(sessionStorage.getItem(key)).get('receipt') === entry.key;
  retypedKeys().filter(own).forEach((key) => sessionStorage.removeItem(key));
}

/** Before the next person at a screen that is everybody's: nothing is there that was retyped, and Back opens no answer (receipt/page/back.js). */
function leaveNothing() {
  retypedKeys().forEach((key) => sessionStorage.removeItem(key));
  try {
    sessionStorage.setItem('medmig:rensat', Date.now());
  } catch {
    // A tab that keeps nothing has nothing to forget.
  }
}
