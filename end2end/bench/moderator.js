// How long a moderator needs, at human speed, to plan and open a round and to close one with fifty answers; and how long a key of
// the queue takes with twenty thousand comments waiting.
// Appends its rows to the file that MEDMIG_BENCH_ROWS names.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import { browserArguments, browserProgram } from '../support/browser.mjs';
import { moderator, signIn } from '../support/people.js';
import { sendAnswers } from '../support/sendings.js';
import seedOnce, { startService } from '../support/service.js';
import { TAP, aLetter, percentile, reading, row } from './measured.js';

const ROUND = 'HSD4';
const ANSWERS = 50;
const WAITING = 20_000;
const KEYS = 200;
/** To make up one's mind about a comment that has been read. */
const DECIDING = 3_000;

/** Somebody at a computer, who reads what the page asks before doing anything. */
class Person {
  constructor(page) {
    this.page = page;
    this.read = new Set();
  }

  /** Reads the headings, labels and hints of the page, line by line, but for what was read before. */
  async reads(selector = 'main :is(h1, h2, legend, label, .hint, .check)') {
    const texts = await this.page.locator(selector).filter({ visible: true }).allInnerTexts();
    const lines = new Set(texts.flatMap((text) => text.split('\n')));
    const fresh = [...lines].filter((line) => !this.read.has(line));
    fresh.forEach((line) => this.read.add(line));
    await this.page.waitForTimeout(reading(fresh));
  }

  async clicks(target) {
    await this.page.waitForTimeout(TAP);
    await target.click();
  }

  async writes(label, text) {
    await this.clicks(this.page.getByLabel(label));
    await this.page.getByLabel(label).pressSequentially(text, { delay: aLetter(text), timeout: 0 });
  }

  button(name) {
    return this.page.getByRole('button', { name });
  }
}

const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** From the start page of the workbench to a dialogue with its promise. */
async function planDialogue(person) {
  const { page } = person;
  await person.reads();
  await person.clicks(page.getByRole('link', { name: 'Planera en dialog' }));
  await person.reads();
  await person.writes('Vad heter dialogen?', 'Trygg hemma');
  await person.writes('Varför hålls den?', 'Vi vill veta vad som gör att du känner dig trygg hemma.');
  await person.writes('Vad kan invånarna påverka?', 'Hemtjänstens tider.');
  await person.writes('Vad kan de inte påverka?', 'Hur många läkare regionen anställer.');
  await person.clicks(page.getByLabel('Konsultation'));
  await page.getByLabel('När har invånarna svar senast?').fill(day(120));
  await person.clicks(person.button('Spara och planera en omgång'));
}

/** From there to a round that is open. */
async function planAndOpen(person) {
  const { page } = person;
  await person.reads();
  await person.clicks(page.getByLabel('Jag har en kontinuitet i min kontakt med vården'));
  await person.clicks(person.button('Spara omgången'));
  await person.reads();
  await person.clicks(page.locator('.check--missing').getByRole('link'));
  await person.reads('main');
  await person.clicks(person.button('Jag har läst alla frågor'));
  await person.clicks(page.getByRole('link', { name: 'Öppna omgången' }));
  await person.reads();
  await person.clicks(person.button('Öppna omgången nu'));
  await expect(page.locator('.tag--open').first()).toBeVisible();
}

/** From a round with fifty answers to its signed result. */
async function close(person) {
  const { page } = person;
  await page.goto(`/arbete/omgang/${ROUND}`);
  await person.reads();
  await page.goto(`/arbete/omgang/${ROUND}/stoppa`);
  await person.writes('Varför stoppas omgången i förtid?', 'Alla som ville har svarat.');
  await person.clicks(person.button('Stoppa omgången'));
  await page.goto(`/arbete/omgang/${ROUND}/kommentarer`);
  while (await page.locator('#comment').count() > 0) {
    await person.reads('.comment-text');
    await page.waitForTimeout(DECIDING);
    await press(page, 'g');
  }
  for (const name of ['Föreslå ämnen', 'Ämnena är klara']) {
    await page.goto(`/arbete/omgang/${ROUND}/amnen`);
    await person.reads('main');
    await person.clicks(person.button(name));
    await expect(page.locator('#saved')).toBeVisible();
  }
  await page.goto(`/arbete/omgang/${ROUND}/stang`);
  await person.reads('main');
  const keyed = page.getByLabel(/Alla pappersblanketter/);
  if (await keyed.count() > 0) await person.clicks(keyed);
  await person.clicks(person.button('Frys svaren'));
  await person.reads('main');
  await person.clicks(person.button('Skriv under'));
  await expect(page.locator('#just-signed')).toBeVisible();
}

/** Presses a key of the queue and waits until another comment stands there, or none. Gives the milliseconds. */
async function press(page, key) {
  // Before the island is there a key does nothing.
  await expect(page.locator('#tangenter')).toBeVisible();
  const about = () => document.querySelector('#left') && (document.querySelector('[name=comment_id]')?.value ?? 'none');
  const shown = await page.evaluate(about);
  // A key counts once the comment has stood there long enough to be seen.
  await page.waitForFunction(() => Number(document.querySelector('main').dataset.shownAt ?? 0) + 400 < performance.now());
  const start = performance.now();
  await page.keyboard.press(key);
  await page.waitForFunction((before) => {
    const now = document.querySelector('#left') && (document.querySelector('[name=comment_id]')?.value ?? 'none');
    return now && now !== before;
  }, shown, { polling: 5 });
  return performance.now() - start;
}

/** As many unread comments as a round may ever have waiting, each with words of its own. */
function fill(service) {
  const answer = `SELECT s.* FROM submission s JOIN comment c ON c.submission_id = s.id JOIN round r ON r.id = s.round_id WHERE r.code = '${ROUND}' LIMIT 1`;
  const submission = 'id, round_id, receipt_mac, version, channel, language, answers, sent_hour, is_late';
  const comment = 'id, submission_id, submission_version, round_id, question_id, text, state, is_own_statement';
  execFileSync('sqlite3', ['-cmd', '.timeout 10000', join(service.folder, 'medmig.db'), `
    CREATE TEMP TABLE one AS ${answer};
    CREATE TEMP TABLE said AS SELECT * FROM comment WHERE submission_id = (SELECT id FROM one) LIMIT 1;
    BEGIN;
    INSERT INTO submission (${submission})
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${WAITING})
      SELECT randomblob(16), round_id, randomblob(32), 1, channel, language, answers, sent_hour, 0 FROM n, one;
    INSERT INTO comment (${comment})
      SELECT randomblob(16), s.id, 1, s.round_id, said.question_id, 'Kommentar ' || lower(hex(randomblob(9))), 'unread', 0 FROM submission s, said
      WHERE s.round_id = said.round_id AND NOT EXISTS (SELECT 1 FROM comment c WHERE c.submission_id = s.id);
    COMMIT;`]);
}

async function keys(page) {
  await page.goto(`/arbete/omgang/${ROUND}/kommentarer`);
  await expect(page.locator('#tangenter')).toBeVisible();
  const took = [];
  for (let pressed = 0; pressed < KEYS; pressed += 1) took.push(await press(page, 'g'));
  return took;
}

async function withService(act) {
  const folder = mkdtempSync(join(tmpdir(), 'medmig-bench-'));
  const service = await startService(folder);
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE', baseURL: service.url });
    const page = await context.newPage();
    await signIn(page, moderator);
    await act(service, page);
    await context.close();
  } finally {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

seedOnce();
const browser = await chromium.launch({ executablePath: browserProgram(), args: browserArguments });
try {
  await withService(async (service, page) => {
    const person = new Person(page);
    const begins = performance.now();
    await planDialogue(person);
    row('a moderator plans a dialogue at human speed', (performance.now() - begins) / 60_000, 'min', '');
    const start = performance.now();
    await planAndOpen(person);
    row('a moderator plans and opens a round of standard questions at human speed', (performance.now() - start) / 60_000, 'min', 'under 5');
    const answers = await sendAnswers(service, ANSWERS);
    const begun = performance.now();
    await close(person);
    row(`a moderator closes a round of ${answers} answers at human speed`, (performance.now() - begun) / 60_000, 'min', 'under 30');
  });
  await withService(async (service, page) => {
    fill(service);
    const took = await keys(page);
    for (const share of [0.5, 0.99]) {
      row(`a key of the queue with ${WAITING} comments waiting, until the next one is shown, ${share * 100} %`, percentile(took, share), 'ms', share === 0.99 ? 'under 100' : '');
    }
  });
} finally {
  await browser.close();
}
