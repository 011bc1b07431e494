// The service worker of the answer form: an opened form can be opened again without a network, and what waits is sent
// when there is one. Pages are kept as the server wrote them for nobody in particular: without the receipt code.

const CACHE = 'medmig-$VERSION';
const FILES = $FILES;
/** What a screen that is everybody's needs beside them. */
const OF_SCREENS = $OF_SCREENS;
/** How long a page may take before the kept copy is shown instead. */
const PATIENCE = 4_000;

self.addEventListener('install', (event) => event.waitUntil(prepare()));
self.addEventListener('activate', (event) => event.waitUntil(begin()));
self.addEventListener('sync', (event) => event.waitUntil(sendWaiting()));
self.addEventListener('message', (event) => event.waitUntil(keepAnew(event.data.opened)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (FILES.includes(pathname) || OF_SCREENS.includes(pathname)) event.respondWith(file(request));
  else if (request.mode === 'navigate' && mayKeep(request.url)) event.respondWith(page(event));
});

/**
 * The files of this build, and the forms that were kept by the one before. What the page has fetched lies in the browser's own cache and
 * does not go over the wire again: nothing here may ask past that.
 */
async function prepare() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES);
  const before = await Promise.all((await ours()).map(async (name) => (await caches.open(name)).keys()));
  const pages = before.flat().map((request) => request.url).filter(mayKeep);
  await Promise.all(pages.map(keepAnew));
}

async function begin() {
  const old = (await ours()).filter((name) => name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function ours() {
  return (await caches.keys()).filter((name) => name.startsWith('medmig-'));
}

/** A form at its own address, in any language, on any screen. Nothing else in the address is known to be for everybody. */
function mayKeep(url) {
  const { pathname, searchParams } = new URL(url);
  return /^\/svara\/[^/]+$/.test(pathname) && [...searchParams.keys()].every((name) => name === 'sprak' || name === 'kiosk');
}

async function file(request) {
  return (await caches.match(request, { cacheName: CACHE, ignoreVary: true })) ?? fetch(request);
}

/** From the network; the kept copy where that fails, or is slow. */
async function page(event) {
  const address = event.request.url.split('#')[0];
  const fresh = fetch(event.request);
  event.waitUntil(fresh.then((response) => keep(address, response.clone()), () => {}));
  const kept = await caches.match(address, { cacheName: CACHE, ignoreVary: true });
  if (!kept) return fresh;
  const slow = new Promise((done) => { setTimeout(done, PATIENCE); });
  const response = await Promise.race([fresh, slow]).catch(() => undefined);
  return response === undefined || 500 <= response.status ? kept : response;
}

/** The first visit was before this worker's time. */
async function keepAnew(address) {
  if (address && mayKeep(address)) await fetch(address).then((response) => keep(address, response), () => {});
}

/** Keeps an open form, without its code. Any other page at the address means that there is no form any more. */
async function keep(address, response) {
  const cache = await caches.open(CACHE);
  const { status, statusText, headers } = response;
  if (500 <= status) return;
  const html = await response.text();
  if (status !== 200 || !html.includes('id="svar"')) {
    await cache.delete(address);
    return;
  }
  if (new URL(address).searchParams.has('kiosk')) await keepOfScreens(cache);
  const blank = html.replace(/(name="receipt" value=")[^"]*/, '$1');
  await cache.put(address, new Response(blank, { status, statusText, headers }));
}

/** First, so that no form of a screen lies here without them: it would not begin anew for the next person. */
async function keepOfScreens(cache) {
  const kept = await Promise.all(OF_SCREENS.map((file) => cache.match(file, { ignoreVary: true })));
  await cache.addAll(OF_SCREENS.filter((_, at) => !kept[at]));
}

/**
 * Early delivery: the answer stays on the device, marked, until a page has shown the receipt for it. Fails where something
 * is left, so that the browser tries again.
 */
async function sendWaiting() {
  const entries = (await queue.all()).filter((entry) => !entry.refused && !entry.arrived);
  const outcomes = await Promise.all(entries.map(sendOne));
  if (outcomes.includes('away')) throw new Error('Some answers still wait');
}

async function sendOne(entry) {
  const { outcome } = await trySending(entry);
  if (outcome === 'refused' && goesAnyway(entry)) {
    const changed = anyway(entry);
    await queue.settle(entry, changed);
    return sendOne({ ...entry, ...changed });
  }
  if (outcome === 'refused') await queue.settle(entry, { refused: true });
  else if (outcome !== 'away') await queue.settle(entry, entry.kiosk ? undefined : { arrived: true });
  return outcome;
}
