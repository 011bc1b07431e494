// Dragging a question to another place. It presses the buttons that stand there anyway, once for each place that the question
// passes: the last time as the browser does, so that the page that comes says what became of it. Without it the buttons are enough.

const list = document.querySelector('.builder-list');
const rows = [...list.children];

const told = document.createElement('p');
told.className = 'visually-hidden';
told.setAttribute('role', 'status');
list.before(told);

/** Where the row would stand among all: after those whose middle is above the pointer. */
function placeAt(y, row) {
  const isAbove = ({ top, height }) => top + height / 2 < y;
  return rows.filter((other) => other !== row && isAbove(other.getBoundingClientRect())).length;
}

/** Shows and says where it would stand; nothing where it stands already. */
function mark(row, to) {
  const from = rows.indexOf(row);
  rows.forEach((other) => other.classList.remove('builder-before', 'builder-after'));
  if (to !== from) rows[to].classList.add(to < from ? 'builder-before' : 'builder-after');
  const says = to === from ? '' : `Släpp på plats ${to + 1} av ${rows.length}`;
  if (told.textContent !== says) told.textContent = says;
}

async function move(row, steps) {
  const button = row.querySelector(`button[name=act][value=${steps < 0 ? 'up' : 'down'}]`);
  const { form } = button;
  try {
    for (let left = Math.abs(steps); 1 < left; left -= 1) {
      const body = new URLSearchParams(new FormData(form));
      body.append(button.name, button.value);
      const response = await fetch(form.action, { method: 'POST', body });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const seen = page.querySelector('.builder-list [name=version]');
      if (!response.ok || !seen) break;
      form.elements.version.value = seen.value;
    }
  } catch {
    // The browser says that there is no network.
  }
  form.requestSubmit(button);
}

/** What one holds the question by. */
function handle(row) {
  const grip = document.createElement('span');
  grip.className = 'builder-grip';
  grip.setAttribute('aria-hidden', 'true');
  grip.textContent = 'Dra';
  let held = false;
  const letGo = () => {
    held = false;
    mark(row, rows.indexOf(row));
  };
  grip.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    held = true;
  });
  grip.addEventListener('pointermove', (event) => {
    if (!held) return;
    if (event.clientY < 48) scrollBy(0, -16);
    if (innerHeight - 48 < event.clientY) scrollBy(0, 16);
    mark(row, placeAt(event.clientY, row));
  });
  grip.addEventListener('pointerup', (event) => {
    const steps = held ? placeAt(event.clientY, row) - rows.indexOf(row) : 0;
    letGo();
    if (steps !== 0) move(row, steps);
  });
  grip.addEventListener('pointercancel', letGo);
  return grip;
}

rows.forEach((row) => row.querySelector('form button[value=up]').before(handle(row)));
