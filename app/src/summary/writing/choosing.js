// Finding one of the figures that a sentence may rest on: those that hold the words one writes stay in sight, in the parts that they belong
// to. Without it the parts are opened by hand.

const choices = document.getElementById('figure');

/** Words that say nothing of which figure is meant. */
const SMALL = new Set(['och', 'att', 'det', 'som', 'var', 'är', 'hur', 'många', 'av', 'dem', 'de', 'tyckte', 'tycker', 'svarade', 'för', 'i', 'på']);

/** The words of a text: small letters, one kind of dash, no signs around them. */
function words(text) {
  const plain = text.toLowerCase().replace(/[‐-―-]/g, '-');
  return plain.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '')).filter((word) => word !== '');
}

/** Whether each word that was looked for begins one of these. */
function holds(known, wanted) {
  return wanted.every((word) => known.some((one) => one.startsWith(word)));
}

function choose() {
  const field = document.getElementById('find');
  const told = document.getElementById('figures-found');
  const parts = [...choices.querySelectorAll('details')];
  const atFirst = new Map(parts.map((part) => [part, part.open]));
  const rows = [...choices.querySelectorAll('.figure-buttons > li')].map((row) => {
    const known = [...words(row.textContent)];
    for (let part = row.closest('details'); part; part = part.parentElement.closest('details')) {
      known.push(...words(part.querySelector('summary').textContent));
    }
    return { row, known };
  });
  let narrowed = false;

  function find() {
    const written = words(field.value);
    const wanted = written.some((word) => !SMALL.has(word)) ? written.filter((word) => !SMALL.has(word)) : written;
    const found = rows.filter(({ row, known }) => {
      row.hidden = !holds(known, wanted);
      return !row.hidden;
    });
    const isNarrowed = wanted.length > 0;
    for (const part of parts) {
      const isThere = part.querySelector('.figure-buttons > li:not([hidden])') !== null;
      part.hidden = !isThere;
      if (isNarrowed) part.open = isThere;
      else if (narrowed) part.open = atFirst.get(part);
    }
    narrowed = isNarrowed;
    told.textContent = !isNarrowed ? '' : found.length === 0 ? 'Ingen siffra passar. Skriv färre ord.' : `${found.length} ${found.length === 1 ? 'siffra' : 'siffror'}`;
  }

  // Only looked with: it is no part of what is sent, and the key that ends a line sends nothing.
  field.removeAttribute('name');
  field.addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
  field.addEventListener('input', (event) => {
    event.stopPropagation();
    find();
  });
  document.getElementById('figure-find').hidden = false;
  // A browser that comes back may have kept what was written.
  if (field.value !== '') find();
}

if (choices) choose();
