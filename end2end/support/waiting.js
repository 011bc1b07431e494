// Answers that wait on a device: the queue of app/src/answer/client/sending.js, looked at and filled from outside.

/** Everything that waits, and `entry` with it where one is given. */
export const queue = (page, entry) => page.evaluate((added) => new Promise((done) => {
  const asked = indexedDB.open('medmig', 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore('waiting', { keyPath: 'key' });
  asked.onsuccess = () => {
    const transaction = asked.result.transaction('waiting', added ? 'readwrite' : 'readonly');
    const store = transaction.objectStore('waiting');
    if (added) store.put(added);
    const all = store.getAll();
    transaction.oncomplete = () => { asked.result.close(); done(all.result); };
  };
}), entry);

/** How many answers wait. */
export const waiting = async (page) => (await queue(page)).length;

/** An answer of the form HSD4 with these fields, as if its button had been pressed where there was no network. */
export const entryOf = (code, fields, more = {}) => ({
  key: code, code, path: '/svara/HSD4', body: String(new URLSearchParams({ receipt: code, ...fields })), pressed: Date.now(), ...more,
});
