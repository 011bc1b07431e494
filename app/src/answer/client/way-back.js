// A screen that is everybody's, and that somebody has led away from its form: when nobody has touched it for a minute it goes back
// there, after the warning that the form gives (still-here.js). Every touch, key or scroll begins the minute anew. The tab knows that it
// is one from the form itself (kiosk.js), and fetches this where it stands elsewhere (astray.js).

/** The address of the form. */
const start = sessionStorage.getItem('medmig:skarm');

/** Nobody there opens what the last person wrote: nor what they typed in the round's ordinary form, nor by the code that this kept. */
function goBack() {
  leaveNothing();
  try {
    const round = new URL(start).pathname.split('/')[2].toUpperCase();
    for (const kept of ['medmig:svar:', 'medmig:skickat:']) localStorage.removeItem(kept + round);
  } catch {
    // A device that keeps nothing has nothing to clear.
  }
  location.replace(start);
}

/**
 * Puts the warning of the form into this page, in its language: no page has it that is read on a device of one's own. Without a network
 * it is that of the form that is kept.
 */
async function fetchWarning() {
  const form = new URL(start);
  form.searchParams.set('sprak', new URLSearchParams(location.search).get('sprak') ?? 'sv');
  try {
    const response = await fetch(form).catch(() => caches.match(start, { ignoreVary: true }));
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const found = document.adoptNode(page.getElementById('kiosk-varning'));
    found.lang = page.documentElement.lang;
    const put = () => document.body.append(found);
    put();
    // The thanks that take the place of a form take the place of everything.
    document.addEventListener('medmig:shown', put);
  } catch {
    // Nothing can be said: it goes back all the same.
  }
}

fetchWarning();
watch();
for (const kind of ['scroll', 'pageshow']) addEventListener(kind, touch, { capture: true, passive: true });
const timer = setInterval(() => {
  if (!isAlone()) return;
  clearInterval(timer);
  goBack();
}, 1_000);
