// The checks of what is written in a summary, while it is written. A while after the last key they are asked about the words of that field,
// with what they need of its form and no more, and what they say stands below it. They are the server's: this only asks, and nothing is
// saved by it. Without it there are the buttons.

/** So many milliseconds nothing is written before the checks are asked. */
const PAUSE = 800;
/** So many there are at most between two tries that the network stops. */
const SELDOM = 60_000;
/** So many they may take to answer. */
const LONGEST = 15_000;

/** The fields that are checked: what the checks need of the form, where they answer, and how the words are spoken of. */
const FIELDS = [
  { name: 'sentence', needs: /^(?:kind|support|sentence|(?:direction|strength|against)-\d+)$/, id: 'provad', what: 'meningen' },
  { name: 'background', needs: /^background$/, id: 'provad-background', what: 'texten' },
  { name: 'thanks', needs: /^thanks$/, id: 'provad-thanks', what: 'texten' },
];

function watch(field, { needs, id, what }) {
  const { form } = field;
  const told = document.createElement('p');
  told.className = 'visually-hidden';
  told.setAttribute('role', 'status');
  const away = document.createElement('p');
  away.className = 'notice notice--warning';
  away.textContent = `${what[0].toUpperCase()}${what.slice(1)} kan inte prövas just nu. Allt du har skrivit står kvar.`;
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

  /** What the checks need of the form. */
  function written() {
    const fields = [...new FormData(form)].filter(([name]) => needs.test(name));
    return String(new URLSearchParams([...fields, ['act', 'check']]));
  }

  /** Spoken where it is not what was said last. */
  function say(words) {
    if (told.textContent !== words) told.textContent = words;
  }

  function tellAway(isAway) {
    away.hidden = !isAway;
    if (isAway) say(away.textContent);
  }

  /** Puts it in the place of what stood there; what was open stays open. */
  function show(said) {
    const isOpen = place.querySelector('details')?.open ?? false;
    document.getElementById(id)?.remove();
    place.replaceChildren(document.adoptNode(said));
    said.querySelectorAll('details').forEach((details) => { details.open = isOpen; });
    const wrong = said.querySelectorAll('.finding--refuses').length;
    const holds = said.querySelector('p > strong')?.textContent ?? '';
    say(wrong === 0 ? holds : `${wrong} ${wrong === 1 ? 'sak' : 'saker'} att rätta i ${what}`);
  }

  /** Nothing is said by another page, as the one for signing in. */
  function take(said, sent) {
    tellAway(!said);
    if (!said) return;
    show(said);
    answered = sent;
  }

  /** Whether somebody is reading in what stands there, or in what the button brought: it is not taken away from under them. */
  function isRead() {
    return [place, document.getElementById(id)].some((card) => card?.contains(document.activeElement));
  }

  /** Nothing is said of nothing. */
  function isEmpty() {
    return field.value.trim() === '';
  }

  async function ask() {
    const sent = written();
    if (busy || sent === answered || isEmpty() || isRead()) return;
    busy = true;
    try {
      const body = new URLSearchParams(sent);
      const response = await fetch(form.action, { method: 'POST', body, signal: AbortSignal.timeout(LONGEST) });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      // What was written meanwhile is asked about instead.
      if (written() === sent && !isRead()) take(page.getElementById(id), sent);
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
    document.getElementById(id)?.remove();
    if (isEmpty()) {
      tellAway(false);
      say('');
    }
    // Words that come back to what they were are asked about anew, since what was said of them is gone.
    answered = '';
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
}

for (const one of FIELDS) {
  const field = document.getElementById(one.name);
  if (field) watch(field, one);
}
