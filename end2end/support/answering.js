// Filling in the answer form as a person does, with the questions one at a time (JavaScript) or all at once (without).
import { expect } from '@playwright/test';

/** Waits until the form is what the resident is meant to meet in this browser. */
export async function openForm(page, code, plain) {
  await page.goto(`/svara/${code}`);
  if (!plain) await expect(page.locator('.progress')).toBeVisible();
}

/** The whole row is the target, not the small circle. */
export const choose = (text) => (page) => page.locator('label.option', { hasText: text }).filter({ visible: true }).click();

/** In the field of the question, not in that for a statement of one's own. */
export const write = (text) => (page) => page.locator('textarea:not([id$="-own"])').filter({ visible: true }).fill(text);

export const rank = (numbers) => async (page) => {
  for (const [thing, number] of Object.entries(numbers)) {
    await page.locator('.ranking-row', { hasText: thing }).locator('select').selectOption(String(number));
  }
};

export const all = (...acts) => async (page, plain) => {
  for (const act of acts) await act(page, plain);
};

export const nothing = async () => {};

/** The way on: to the next question, or to the look back where one came from there. */
export const next = (page) => page.getByRole('button', { name: /^(Nästa|Tillbaka till genomgången)$/ }).click();

/** The question in sight, and how many parts it has that come one at a time. */
const section = (page) => page.evaluate(() => {
  const all = [...document.querySelectorAll('section.question')];
  const at = all.findIndex((one) => !one.hidden);
  return { at, parts: all[at].querySelectorAll(':scope > fieldset').length };
});

/** Acts on the parts of one question, each a step of its own with JavaScript. */
export const parts = (...acts) => async (page, plain) => {
  const { parts } = plain ? { parts: 0 } : await section(page);
  for (const [at, act] of acts.entries()) {
    await act(page, plain);
    if (at + 1 < Math.min(parts, acts.length)) await next(page);
  }
};

/** Votes on the statements that are named, and leaves the others. */
export const vote = (votes) => async (page, plain) => {
  const choices = { ...votes };
  const { parts } = plain ? { parts: 1 } : await section(page);
  for (let part = 0; part < parts; part += 1) {
    for (const [statement, word] of Object.entries(choices)) {
      const asked = page.locator('fieldset.opinion', { hasText: statement }).filter({ visible: true });
      if (await asked.count() === 0) continue;
      await asked.getByText(word, { exact: true }).click();
      delete choices[statement];
    }
    if (part + 1 < parts) await next(page);
  }
  expect(Object.keys(choices), 'statements that were never shown').toEqual([]);
};

/** Does each act on its question. `seen` is called in every state the resident meets on the way. */
export async function walk(page, plain, acts, seen = async () => {}) {
  for (const [at, act] of acts.entries()) {
    await act(page, plain);
    if (plain) continue;
    await seen(`question ${at + 1}`);
    if (at + 1 < acts.length) await nextQuestion(page);
  }
  if (plain) await seen('all questions');
}

async function nextQuestion(page) {
  const before = (await section(page)).at;
  while ((await section(page)).at === before) await next(page);
}

/** Goes on to the look back, where there is one, and from there to the button. */
export async function toTheEnd(page, name = 'Skicka mitt svar') {
  const button = page.getByRole('button', { name, exact: true }).first();
  while (!(await button.isVisible())) await next(page);
  return button;
}

/** Presses the button and gives the status of what came back. The same button may stand beside a warning too, and on the page that comes. */
export async function send(page, name = 'Skicka mitt svar') {
  const button = await toTheEnd(page, name);
  await page.evaluate(() => { document.querySelector('main').dataset.left = ''; });
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await button.click();
  const status = (await answered).status();
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main && !('left' in main.dataset) && document.readyState === 'complete';
  });
  return status;
}

/** Sends the form past what its scripts would ask first, as a browser without them does: the server's own page comes, with this status. */
export async function sendUnasked(page, name = 'Skicka mitt svar') {
  await toTheEnd(page, name);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.evaluate(() => HTMLFormElement.prototype.submit.call(document.getElementById('svar')));
  const status = (await answered).status();
  await page.locator('[data-again]').first().waitFor();
  await page.waitForLoadState();
  return status;
}

export async function expectThanks(page, heading = 'Tack. Ditt svar är framme.') {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(page.locator('.receipt-code')).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
}
