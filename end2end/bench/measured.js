// What the measurements share: where their rows go, and how fast people are.
import { appendFileSync } from 'node:fs';

/** Adults who read a Swedish text aloud (Trauzettel-Klosinski and Dietz 2012: 199). */
const READ_A_MINUTE = 200;
/** At a keyboard, slower than most (Dhakal and others 2018: 52). */
const AT_A_KEYBOARD = 30;
/** With two thumbs, the mean of 37 000 people (Palin and others 2019). */
const ON_A_PHONE = 36;
const MINUTE = 60_000;

/** Finding where to tap or click, and doing it. */
export const TAP = 800;

/** Appends a row of the table to the file that MEDMIG_BENCH_ROWS names. */
export function row(what, value, unit, goal) {
  appendFileSync(process.env.MEDMIG_BENCH_ROWS, `${JSON.stringify({ what, value, unit, goal })}\n`);
}

const words = (text) => text.split(/\s+/).filter((word) => word !== '').length;

/** Milliseconds to read the texts. */
export const reading = (texts) => (texts.reduce((sum, text) => sum + words(text), 0) * MINUTE) / READ_A_MINUTE;

const between = (text, aMinute) => (words(text) * MINUTE) / aMinute / text.length;

/** Milliseconds between two letters of somebody who types this at a keyboard. */
export const aLetter = (text) => between(text, AT_A_KEYBOARD);

/** The same on a phone. */
export const aLetterOnAPhone = (text) => between(text, ON_A_PHONE);

/** What a share of the sorted numbers is at most. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
