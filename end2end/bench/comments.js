// Comments as people write them: sentences of parts, some of them nearly the same, so that what compares texts has something to
// compare. Drawn from a seed, so that a run can be repeated.
import { chance } from '../support/bad-proxy.js';

const BEGINNINGS = [
  'Det är svårt att komma fram på telefon', 'Jag vill träffa samma sjuksköterska varje gång', 'Bussen till hälsocentralen går för sällan',
  'Mamma fick vänta i tre veckor på en tid', 'Hemtjänsten byter personal hela tiden', 'Det fungerar bra att skriva på nätet',
  'Ingen ringde upp fast vi hade kommit överens om det', 'Det tar en timme att åka till närmaste läkare', 'Jag förstår inte breven som kommer hem',
  'Personalen är vänlig och tar sig tid', 'Min man och jag har fått olika besked', 'Distriktssköterskan borde komma hem oftare',
];
const MIDDLES = [
  'och det gör mig orolig', 'så jag har slutat höra av mig', 'fast jag har sagt till flera gånger', 'och det har blivit sämre i år',
  'särskilt för oss som bor på landet', 'när man är gammal och ensam', 'och mina barn får hjälpa till', 'om man inte har någon bil',
  'men det har blivit lite bättre', 'och då blir det akuten i stället', 'under hela sommaren', 'när man som jag hör dåligt',
];
const ENDINGS = [
  'Öppna telefonen tidigare på morgonen.', 'Låt oss boka tid på kvällen.', 'Skriv så att man förstår.', 'Ring upp när ni har lovat det.',
  'Ha en fast kontakt för varje person.', 'Låt sköterskan komma till byn en dag i veckan.', 'Prata med varandra innan ni pratar med oss.',
  'Fråga anhöriga vad som fungerar.', 'Ge personalen mer tid.', 'Det borde gå att få ett videosamtal.', 'Ordna skjuts till mottagningen.',
];
const PLACES = ['', '', '', 'i Härnösand', 'i Ramvik', 'på Hemsön', 'i Älandsbro', 'i Viksjö', 'i Häggdånger', 'i Säbrå'];

/** One comment of so many is an earlier one, written a little differently. */
const AGAIN = 12;

/** So many comments. */
export function comments(count, seed = 1) {
  const random = chance(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  const said = [];
  for (let number = 0; number < count; number += 1) {
    said.push(0 < number && number % AGAIN === 0 ? differently(one(said), random) : fresh(one));
  }
  return said;
}

function fresh(one) {
  const first = [one(BEGINNINGS), one(PLACES), one(MIDDLES)].filter((part) => part !== '').join(' ');
  return `${first}. ${one(ENDINGS)}`;
}

/** The same words but for one that is left out, or how it ends. */
function differently(text, random) {
  const words = text.split(' ');
  if (random() < 0.5) words.splice(Math.floor(random() * words.length), 1);
  else words.push('Tack på förhand.');
  return words.join(' ');
}
