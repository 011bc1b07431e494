// Reading without a new document for every comment: a decision is sent, and the page that comes back stands in the place of this one.
// Without it the same forms are sent by the browser.

const bench = () => document.querySelector('.moderation');
// While one decision is on its way no other is sent. That a key counts only for a comment that has stood there long enough to be seen
// is for keys.js to mind: the page says when the comment came.
let busy = false;

/** As the browser sends a form: with the button that was pressed. */
function fieldsOf(form, button) {
  const fields = new FormData(form);
  if (button?.name) fields.append(button.name, button.value);
  return new URLSearchParams(fields);
}

/** What should be read first: what is wrong, what was asked to be shown, or the comment. */
function goToWhatMatters() {
  const places = ['.error-summary', '[role=alert] > .notice', '#maskera[open] h3', '#done', '#comment', 'main h1'];
  const first = places.map((place) => document.querySelector(place)).find((found) => found);
  first.setAttribute('tabindex', '-1');
  first.focus({ preventScroll: true });
  if (first.id === 'comment') scrollTo(0, 0);
  else first.scrollIntoView();
}

/** `false` for a page that is no page of reading, as the one for signing in. What there is of the keys stays: it is alive. */
function show(html, address) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (!page.querySelector('.moderation')) return false;
  page.querySelectorAll('script').forEach((script) => script.remove());
  page.getElementById('tangentrad').replaceWith(document.getElementById('tangentrad'));
  document.title = page.title;
  const children = [...page.querySelector('main').childNodes].map((node) => document.adoptNode(node));
  const main = document.querySelector('main');
  main.replaceChildren(...children);
  main.dataset.shownAt = Math.ceil(performance.now());
  history.replaceState(null, '', address);
  goToWhatMatters();
  return true;
}

/** Says that nothing came through, with everything typed still there. */
function tellAway(away) {
  const notice = document.getElementById('utan-nat');
  notice.hidden = !away;
  if (away) notice.scrollIntoView({ block: 'nearest' });
}

async function turn(request, byTheBrowser) {
  if (busy) {
    answerKey(ON_ITS_WAY);
    return;
  }
  answerKey('');
  busy = true;
  bench().setAttribute('aria-busy', 'true');
  try {
    const response = await request();
    if (!show(await response.text(), response.url)) byTheBrowser();
  } catch {
    tellAway(true);
  } finally {
    busy = false;
    bench()?.removeAttribute('aria-busy');
  }
}

/** The browser's own way, when what came back is another page. */
function sendBy(form, button) {
  if (button?.name) {
    const pressed = document.createElement('input');
    Object.assign(pressed, { type: 'hidden', name: button.name, value: button.value });
    form.append(pressed);
  }
  form.submit();
}

addEventListener('submit', (event) => {
  const { target: form, submitter } = event;
  if (!form.closest('.moderation') || form.getAttribute('method') !== 'post') return;
  event.preventDefault();
  tellAway(false);
  const body = fieldsOf(form, submitter);
  turn(() => fetch(form.action, { method: 'POST', body }), () => sendBy(form, submitter));
});

addEventListener('click', (event) => {
  const next = event.target.closest?.('.moderation a[data-key=n]');
  if (!next || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  turn(() => fetch(next.href), () => location.assign(next.href));
});
