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
import { comments } from './comments.js';
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

  /** Clicks what leads to another page, and waits until it has come. */
  async goes(target) {
    await this.page.waitForTimeout(TAP);
    const come = this.page.waitForEvent('load');
    await target.click();
    await come;
  }

  /** Goes on by a link of the page: a page that no link leads to stops the measurement. */
  follows(name) {
    return this.goes(this.page.locator('main').getByRole('link', { name }).first());
  }

  /** Back to the round, from a page below it. */
  goesUp() {
    return this.goes(this.page.locator('.trail a').last());
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
  await person.goes(page.locator('.check--missing').getByRole('link'));
  await readPreview(person);
  await person.clicks(person.button('Jag har läst alla frågor'));
  await person.clicks(page.getByRole('link', { name: 'Öppna omgången' }));
  await person.reads();
  await person.clicks(person.button('Öppna omgången nu'));
  await expect(page.locator('.tag--open').first()).toBeVisible();
}

/** The form as residents meet it, question by question. */
async function readPreview(person) {
  const next = person.page.locator('#svar [data-step=next]');
  await expect(next).toBeVisible();
  await person.reads('main');
  while (await next.isVisible()) {
    await person.clicks(next);
    await person.reads('main');
  }
}

/** From a round with fifty answers to its signed result, by the links of the pages. */
async function close(person) {
  const { page } = person;
  await person.goes(page.locator('.site-links').getByRole('link', { name: 'Ditt arbete' }));
  await person.reads();
  await person.goes(page.locator(`#running a[href="/arbete/omgang/${ROUND}"]`).first());
  await person.reads();
  await person.follows('Stoppa i förtid');
  await person.writes('Varför stoppas omgången i förtid?', 'Alla som ville har svarat.');
  await person.goes(person.button('Stoppa omgången'));
  await person.follows(/^Läs .*kommentar/);
  while (await page.locator('#comment').count() > 0) {
    await person.reads('.comment-text');
    await page.waitForTimeout(DECIDING);
    await press(page, 'g');
  }
  await person.goesUp();
  await person.follows('Ordna ämnen');
  for (const name of ['Föreslå ämnen', 'Ämnena är klara']) {
    const button = page.getByRole('button', { name, exact: true });
    for (let left = await button.count(); left > 0; left = await button.count()) {
      await person.reads('main');
      await person.goes(button.first());
      await expect(page.locator('#saved')).toBeVisible();
    }
  }
  await person.goesUp();
  await person.follows('Frys svaren');
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

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

/** As many unread comments as a round may ever have waiting, in sentences that people could have written, some nearly the same. */
function fill(service) {
  const texts = comments(WAITING).map((text, place) => `INSERT INTO words VALUES (${place + 1}, ${quoted(text)});`);
  const answer = `SELECT s.* FROM submission s JOIN comment c ON c.submission_id = s.id JOIN round r ON r.id = s.round_id WHERE r.code = '${ROUND}' LIMIT 1`;
  const submission = 'id, round_id, receipt_mac, version, channel, language, answers, sent_hour, is_late';
  const comment = 'id, submission_id, submission_version, round_id, question_id, text, state, is_own_statement';
  const sql = `
    CREATE TEMP TABLE one AS ${answer};
    CREATE TEMP TABLE said AS SELECT * FROM comment WHERE submission_id = (SELECT id FROM one) LIMIT 1;
    CREATE TEMP TABLE words (place INTEGER PRIMARY KEY, text TEXT NOT NULL);
    BEGIN;
    ${texts.join('\n')}
    CREATE TEMP TABLE person AS SELECT randomblob(16) AS id, text FROM words;
    INSERT INTO submission (${submission})
      SELECT person.id, round_id, randomblob(32), 1, channel, language, answers, sent_hour, 0 FROM person, one;
    INSERT INTO comment (${comment})
      SELECT randomblob(16), person.id, 1, said.round_id, said.question_id, person.text, 'unread', 0 FROM person, said;
    COMMIT;`;
  execFileSync('sqlite3', ['-bail', '-cmd', '.timeout 10000', join(service.folder, 'medmig.db')], { input: sql });
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
