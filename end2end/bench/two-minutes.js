// How long a first answer takes on a phone, by people who read, tap and type as people do, and how many taps it needs. Several people
// answer two rounds, each in a way of their own; the middle one of them is told.
// Appends its rows to the file that MEDMIG_BENCH_ROWS names.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import { expectThanks, openForm } from '../support/answering.js';
import { chance } from '../support/bad-proxy.js';
import { browserArguments, browserProgram } from '../support/browser.mjs';
import seedOnce, { startService } from '../support/service.js';
import { TAP, aLetterOnAPhone, percentile, reading, row } from './measured.js';

/**
 * The open rounds of the demonstration, with what a first answer may take: a tap for each closed question, and three more. Where one may
 * choose several things no one tap answers, so taps have no goal there.
 */
const ROUNDS = { ESK4: 'at most 3', HSD4: '' };
/** So many people answer each round, all at the same time: most of what they do is to read. */
const PEOPLE = 3;
/** Nine to fourteen words each. */
const COMMENTS = [
  'Att någon ringer upp samma dag, och att jag kan boka själv.',
  'Det vore bra med tider på kvällen för oss som arbetar.',
  'Jag vill träffa samma person varje gång, så slipper jag berätta allt en gång till.',
];
/** What one reads before one answers: what is asked, with the help to it. */
const ASKED = ':is(.answer-title, section.question :is(h2, legend, .hint, .label))';

/** Somebody with a phone, who has never seen the form. */
class Person {
  constructor(page, seed) {
    this.page = page;
    this.random = chance(seed);
    this.read = new Set();
    this.taps = 0;
    this.closed = 0;
  }

  inSight(selector) {
    return this.page.locator(selector).filter({ visible: true });
  }

  /** A place among so many. */
  place(many) {
    return Math.floor(this.random() * many);
  }

  /** Reads these, but for what was read before. */
  async reads(texts) {
    const fresh = [...new Set(texts)].filter((text) => !this.read.has(text));
    fresh.forEach((text) => this.read.add(text));
    await this.page.waitForTimeout(reading(fresh));
  }

  async tap(target) {
    await this.page.waitForTimeout(TAP);
    await target.tap();
    this.taps += 1;
  }

  goOn() {
    return this.tap(this.page.getByRole('button', { name: 'Nästa' }));
  }

  /** One of these: read from the top until it is found. */
  async oneOf(found) {
    const [texts, at] = [await found.allInnerTexts(), this.place(await found.count())];
    await this.reads(texts.slice(0, at + 1));
    return found.nth(at);
  }

  /** Puts one of several things first, all of which are read. */
  async oneToMoveUp(buttons) {
    await this.reads(await this.inSight('.ranking-row label').allInnerTexts());
    return buttons.nth(this.place(await buttons.count()));
  }

  /** Answers a closed question with one tap; the form moves on by itself. */
  async answers(target) {
    const progress = this.page.locator('.progress');
    const before = await progress.textContent();
    await this.tap(target);
    this.closed += 1;
    await expect(progress).not.toHaveText(before);
  }

  /** One thing, or two, of those that one may choose, all of which are read. */
  async chooses(options) {
    await this.reads(await options.allInnerTexts());
    await this.tap(options.nth(0));
    if (this.random() < 0.5) await this.tap(options.nth(1 + this.place(await options.count() - 1)));
    this.closed += 1;
    await this.goOn();
  }

  async writes(text) {
    const field = this.inSight('section.question textarea');
    if (!(await field.evaluate((element) => element === document.activeElement))) await this.tap(field);
    await field.pressSequentially(text, { delay: aLetterOnAPhone(text), timeout: 0 });
    await this.goOn();
  }

  /** Reads what is in sight and answers it, whatever is asked. */
  async meets() {
    await this.reads(await this.inSight(ASKED).allInnerTexts());
    const [votes, moves] = [this.inSight('.opinion-choice'), this.inSight('.ranking-row button[aria-label^="Flytta upp"]')];
    const [several, one] = [this.inSight('label.option:has(input[type=checkbox])'), this.inSight('label.option:has(input[type=radio])')];
    if (await votes.count() > 0) return this.answers(await this.oneOf(votes));
    // Putting one thing first is an answer: after a while the form moves on.
    if (await moves.count() > 0) return this.answers(await this.oneToMoveUp(moves));
    if (await several.count() > 0) return this.chooses(several);
    if (await one.count() > 0) return this.answers(await this.oneOf(one));
    return this.writes(COMMENTS[this.place(COMMENTS.length)]);
  }
}

/** From the link to the thanks, in seconds. */
async function answer(person, code) {
  const start = performance.now();
  await openForm(person.page, code, false);
  const send = person.page.getByRole('button', { name: 'Skicka mitt svar', exact: true });
  while (!(await send.isVisible())) await person.meets();
  await person.tap(send);
  await expectThanks(person.page);
  return (performance.now() - start) / 1_000;
}

/** All who answer a round: how long each took, and the most taps that one made beside one for each closed question. */
async function measure(browser, service, code) {
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'sv-SE', reducedMotion: 'reduce' };
  const one = async (_, number) => {
    const context = await browser.newContext({ ...phone, baseURL: service.url });
    const person = new Person(await context.newPage(), number + 1);
    const took = await answer(person, code);
    await context.close();
    return { took, more: person.taps - person.closed };
  };
  return Promise.all(Array.from({ length: PEOPLE }, one));
}

const folder = mkdtempSync(join(tmpdir(), 'medmig-bench-'));
seedOnce();
const service = await startService(folder);
const browser = await chromium.launch({ executablePath: browserProgram(), args: browserArguments });
try {
  const codes = Object.keys(ROUNDS);
  const all = await Promise.all(codes.map((code) => measure(browser, service, code)));
  const took = all.flat().map((one) => one.took);
  row(`first answer on a phone at human speed, the middle one of ${took.length} people in ${codes.length} rounds`, percentile(took, 0.5), 's', 'under 120');
  for (const [place, code] of codes.entries()) {
    row(`first answer to ${code}, the slowest`, Math.max(...all[place].map((one) => one.took)), 's', '');
    row(`taps beside one for each closed question, ${code}, the most`, Math.max(...all[place].map((one) => one.more)), 'taps', ROUNDS[code]);
  }
} finally {
  await browser.close();
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
}
