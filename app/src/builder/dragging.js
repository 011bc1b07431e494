// Dragging a question to another place. It sends the form that stands there anyway, with the place that the question is to have.
// Without it the buttons are enough.

const list = document.querySelector('.builder-list');
const rows = [...list.children];

const told = document.createElement('p');
told.className = 'builder-told';
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

/** All the way in one step, as the browser sends a form: the page that comes says what became of it. */
function move(row, to) {
  const { form } = row.querySelector('button[name=act][value=up]');
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name: 'to', value: to + 1 });
  const button = document.createElement('button');
  Object.assign(button, { name: 'act', value: 'move', hidden: true });
  form.append(field, button);
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
    row.classList.remove('builder-held');
    mark(row, rows.indexOf(row));
  };
  grip.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    row.classList.add('builder-held');
    held = true;
  });
  grip.addEventListener('pointermove', (event) => {
    if (!held) return;
    if (event.clientY < 48) scrollBy(0, -16);
    if (innerHeight - 48 < event.clientY) scrollBy(0, 16);
    mark(row, placeAt(event.clientY, row));
  });
  grip.addEventListener('pointerup', (event) => {
    const to = held ? placeAt(event.clientY, row) : rows.indexOf(row);
    letGo();
    if (to !== rows.indexOf(row)) move(row, to);
  });
  grip.addEventListener('pointercancel', letGo);
  return grip;
}

rows.forEach((row) => row.querySelector('form button[value=up]').before(handle(row)));
