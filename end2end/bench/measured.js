// What the measurements share: where their rows go, and how fast people are.
import { appendFileSync } from 'node:fs';

const READ_A_MINUTE = 200;
const TYPED_A_MINUTE = 30;
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

/** Milliseconds between two letters of somebody who types this. */
export const aLetter = (text) => (words(text) * MINUTE) / TYPED_A_MINUTE / text.length;

/** What a share of the sorted numbers is at most. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
