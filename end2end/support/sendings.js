// Many people send through a bad network, each with the client's own code (app/src/answer/client/sending.js): again and
// again until the server has said that it has the answer. Then it is seen in the database that each is there once, whole.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { startBadProxy } from './bad-proxy.js';

const source = readFileSync(new URL('../../app/src/answer/client/sending.js', import.meta.url), 'utf8');
const { trySending, entryOf, newCode } = runInThisContext(`(() => { ${source}; return { trySending, entryOf, newCode }; })()`);

const CODE = 'HSD4';
/** A try may take this long here, and the pauses are a hundredth, so that hours of bad network pass in a minute. */
const LONGEST = 2_000;
const AT_ONCE = 64;

/** What person `number` answers, and would be seen to miss. */
function fieldsOf(number) {
  return new URLSearchParams({
    receipt: newCode(), q1: String(1 + (number % 5)), q3: `Person ${number} skriver det här, hela vägen hit.`, age: '65-79', sex: 'woman',
  });
}

async function sendOne(url, number) {
  const entry = entryOf(`${url}/svara/${CODE}`, fieldsOf(number));
  for (let tries = 1; ; tries += 1) {
    const { outcome } = await trySending(entry, LONGEST);
    if (outcome === 'kept') return tries;
    if (outcome !== 'away') throw new Error(`Person ${number} was answered "${outcome}"`);
    if (200 < tries) throw new Error(`Person ${number} has tried ${tries} times`);
    await new Promise((next) => { setTimeout(next, Math.min(200, 10 * 2 ** tries) * Math.random()); });
  }
}

/** Lets `people` send to `service`. Gives how many tries it took, what they met, and what is wrong with what was kept. */
export async function sendThroughBadNetwork(service, people, seed = 1) {
  const before = kept(service).length;
  const proxy = await startBadProxy(service.url, { seed, longest: LONGEST });
  let next = 0;
  let tries = 0;
  const one = async () => {
    while (next < people) {
      const number = next;
      next += 1;
      const took = await sendOne(proxy.url, number);
      tries += took;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  await proxy.stop();
  return { tries, met: proxy.met, answers: kept(service).length - before, wrong: wrong(service, people) };
}

/** Sends to the open round until it has `wanted` answers. Gives how many it has. */
export async function sendAnswers(service, wanted) {
  for (let number = kept(service).length; number < wanted; number += 1) await sendOne(service.url, number);
  return kept(service).length;
}

/** Every answer of the round with its texts. */
function kept(service) {
  return rows(service, `SELECT s.answers AS answers, s.version AS version, s.age_band AS age, s.sex AS sex FROM submission s
    JOIN round r ON r.id = s.round_id WHERE r.code = '${CODE}'`);
}

/** Everybody whose answer is not there exactly once and whole, as sentences. */
function wrong(service, people) {
  const found = rows(service, `SELECT c.text AS text, s.answers AS answers, s.age_band AS age, s.sex AS sex, s.version AS version
    FROM comment c JOIN submission s ON s.id = c.submission_id WHERE c.text LIKE 'Person % skriver det här, hela vägen hit.'`);
  const byText = grouped(found);
  return Array.from({ length: people }, (_, number) => {
    const mine = byText.get(fieldsOf(number).get('q3')) ?? [];
    if (mine.length !== 1) return `person ${number}: ${mine.length} answers`;
    const { answers, age, sex, version } = mine[0];
    const whole = JSON.parse(answers)[0] === 1 + (number % 5) && age === '65-79' && sex === 'woman' && version === 1;
    return whole ? null : `person ${number}: ${answers}`;
  }).filter(Boolean);
}

function grouped(found) {
  const groups = new Map();
  for (const row of found) {
    if (!groups.has(row.text)) groups.set(row.text, []);
    groups.get(row.text).push(row);
  }
  return groups;
}

/** Reads the service's SQLite file beside it. */
function rows(service, sql) {
  const file = join(service.folder, 'medmig.db');
  const said = execFileSync('sqlite3', ['-readonly', '-json', file, sql], { maxBuffer: 1 << 28 }).toString();
  return said.trim() === '' ? [] : JSON.parse(said);
}
