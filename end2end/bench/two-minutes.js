// How long a first answer takes on a phone, by somebody who reads, taps and types as people do, and how many taps it needs.
// Appends its rows to the file that MEDMIG_BENCH_ROWS names.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import { expectThanks, openForm } from '../support/answering.js';
import { browserArguments, browserProgram } from '../support/browser.mjs';
import seedOnce, { startService } from '../support/service.js';
import { TAP, aLetter, reading, row } from './measured.js';

/** The open round of the demonstration that comes closest to six questions: five, and those about oneself. */
const CODE = 'ESK4';
/** Twelve words. */
const COMMENT = 'Att någon ringer upp samma dag, och att jag kan boka själv.';
/** What one reads before one answers: what is asked and the help to it, not each thing one may answer. */
const ASKED = ':is(.answer-title, section.question :is(h2, legend, .hint, .label))';

/** Somebody with a phone, who has never seen the form. */
class Person {
  constructor(page) {
    this.page = page;
    this.read = new Set();
    this.taps = 0;
    this.closed = 0;
  }

  inSight(selector, options) {
    return this.page.locator(selector, options).filter({ visible: true });
  }

  /** Reads what is asked, but for what was read before. */
  async reads() {
    const texts = (await this.inSight(ASKED).allInnerTexts()).filter((text) => !this.read.has(text));
    texts.forEach((text) => this.read.add(text));
    await this.page.waitForTimeout(reading(texts));
  }

  async tap(target) {
    await this.page.waitForTimeout(TAP);
    await target.tap();
    this.taps += 1;
  }

  goOn() {
    return this.tap(this.page.getByRole('button', { name: 'Nästa' }));
  }

  /** Answers a closed question with one tap; the form moves on by itself. */
  async answers(target) {
    await this.reads();
    const progress = this.page.locator('.progress');
    const before = await progress.textContent();
    await this.tap(target);
    this.closed += 1;
    await expect(progress).not.toHaveText(before);
  }

  async writes(text) {
    await this.reads();
    const field = this.inSight('textarea');
    if (!(await field.evaluate((element) => element === document.activeElement))) await this.tap(field);
    await field.pressSequentially(text, { delay: aLetter(text) });
    await this.goOn();
  }
}

const option = (person, text) => person.inSight('label.option', { hasText: text });

/** From the link to the thanks. */
async function answer(person) {
  await openForm(person.page, CODE, false);
  const questions = await person.page.locator('section.question').count();
  await person.answers(option(person, 'Ganska lätt'));
  // Putting one thing first is an answer: after a while the form moves on.
  await person.answers(person.page.getByRole('button', { name: 'Flytta upp: Att få träffa samma personal' }));
  await person.writes(COMMENT);
  while (await person.inSight('fieldset.opinion').count() > 0) {
    await person.answers(person.inSight('.opinion-choice--agree'));
  }
  await person.answers(option(person, 'De ska vara med i allt'));
  for (const about of ['Jag svarar för mig själv', '65–79 år', 'Kvinna']) await person.answers(option(person, about));
  await person.tap(person.page.getByRole('button', { name: 'Skicka mitt svar', exact: true }));
  await expectThanks(person.page);
  return questions;
}

const folder = mkdtempSync(join(tmpdir(), 'medmig-bench-'));
seedOnce();
const service = await startService(folder);
const browser = await chromium.launch({ executablePath: browserProgram(), args: browserArguments });
try {
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'sv-SE', reducedMotion: 'reduce' };
  const context = await browser.newContext({ ...phone, baseURL: service.url });
  const person = new Person(await context.newPage());
  const start = performance.now();
  const questions = await answer(person);
  const took = (performance.now() - start) / 1_000;
  row(`first answer on a phone at human speed, ${questions} questions with those about oneself`, took, 's', 'under 120');
  row(`taps of that answer, with ${person.closed} closed questions`, person.taps, 'taps', `at most ${person.closed + 3}`);
} finally {
  await browser.close();
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
}
