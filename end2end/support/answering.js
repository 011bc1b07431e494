// Filling in the answer form as a person does, with the questions one at a time (JavaScript) or all at once (without).
import { expect } from '@playwright/test';

/** Waits until the form is what the resident is meant to meet in this browser. */
export async function openForm(page, code, plain) {
  await page.goto(`/svara/${code}`);
  if (!plain) await expect(page.locator('.progress')).toBeVisible();
}

/** The whole row is the target, not the small circle. */
export const choose = (text) => (page) => page.locator('label.option', { hasText: text }).filter({ visible: true }).click();

export const write = (text) => (page) => page.locator('textarea').filter({ visible: true }).fill(text);

export const rank = (numbers) => async (page) => {
  for (const [thing, number] of Object.entries(numbers)) await page.getByLabel(thing).selectOption(String(number));
};

export const vote = (votes) => async (page) => {
  for (const [statement, word] of Object.entries(votes)) {
    await page.locator('fieldset.opinion', { hasText: statement }).getByText(word, { exact: true }).click();
  }
};

export const all = (...acts) => async (page) => {
  for (const act of acts) await act(page);
};

/** Does each act on its question. `seen` is called in every state the resident meets on the way. */
export async function walk(page, plain, acts, seen = async () => {}) {
  for (const [at, act] of acts.entries()) {
    await act(page);
    if (plain) continue;
    await seen(`question ${at + 1}`);
    if (at + 1 < acts.length) await page.getByRole('button', { name: 'Nästa' }).click();
  }
  if (plain) await seen('all questions');
}

/** Presses the button and gives the status of what came back. */
export async function send(page, name = 'Skicka mitt svar') {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name, exact: true }).click();
  const status = (await answered).status();
  await page.waitForLoadState('load');
  return status;
}

export async function expectThanks(page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack. Ditt svar är framme.');
  await expect(page.locator('.receipt-code')).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
}
