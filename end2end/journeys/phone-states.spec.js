// What a resident meets where all is not as usual: a round that is not open, a code from a letter, and an answer that was sent before.
// Every journey here runs twice: with JavaScript, and with none.
import { choose, nothing, openForm, send, toTheEnd, walk } from '../support/answering.js';
import { audit } from '../support/audit.js';
import { change, stopped } from '../support/database.js';
import { expect, test } from '../support/test.js';

const shut = {
  planned: ['HSD5', ''],
  stopped: ['HSD4', stopped],
  withdrawn: ['ESK4', "UPDATE round SET state = 'withdrawn', stop_reason = 'Frågorna var fel.' WHERE code = 'ESK4'"],
};

test('a round that is planned, stopped or withdrawn', async ({ page, service }) => {
  for (const [state, [code, sql]] of Object.entries(shut)) {
    if (sql !== '') change(service, sql);
    await page.goto(`/svara/${code}`);
    await expect(page.locator('section.lost h1')).toBeVisible();
    await expect(page.locator('section.question')).toHaveCount(0);
    await audit(page, `a round that is ${state}`);
  }
});

test('a form that asks for the code from a letter', async ({ page, plain, service }) => {
  change(service, "UPDATE round SET one_time_codes = 1 WHERE code = 'HSD4'");
  await openForm(page, 'HSD4', plain);
  await expect(page.locator('#brevet')).toBeVisible();
  await walk(page, plain, [choose('Ganska lätt'), nothing, nothing, nothing, nothing]);
  await toTheEnd(page);
  await audit(page, 'a form with a code from a letter, at its end');
  expect(await send(page)).toBe(422);
  await expect(page.locator('.error-summary')).toBeVisible();
  await audit(page, 'a form without its code');
});

test('an answer with the code of one that was sent before is changed, or is a new one', async ({ page, plain }) => {
  await openForm(page, 'HSD4', plain);
  await walk(page, plain, [choose('Ganska lätt'), nothing, nothing, nothing, nothing]);
  expect(await send(page)).toBe(200);
  const code = await page.locator('.receipt-code').textContent();

  await openForm(page, 'HSD4', plain);
  // What the device remembers where it can: its form has the code from the start.
  if (plain) await page.locator('[name=receipt]').evaluate((field, before) => { field.value = before; }, code);
  else await expect(page.locator('[name=receipt]')).toHaveValue(code);
  await walk(page, plain, [choose('Ganska svårt'), nothing, nothing, nothing, nothing]);
  expect(await send(page)).toBe(409);
  await expect(page.getByRole('button', { name: 'Skicka som ett nytt svar' })).toBeVisible();
  await audit(page, 'change, or a new answer');
  expect(await send(page, 'Ändra mitt svar')).toBe(200);
  await expect(page.locator('.receipt-code')).toHaveText(code);
});
