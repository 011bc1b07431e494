// What a resident meets where all is not as usual: a round that is not open, a code from a letter, a service that is away, and an
// answer that was sent before. Every journey here runs twice: with JavaScript, and with none.
import { choose, expectThanks, nothing, openForm, send, toTheEnd, walk, write } from '../support/answering.js';
import { audit } from '../support/audit.js';
import { change } from '../support/database.js';
import { expect, test } from '../support/test.js';

const shut = {
  planned: ['HSD5', ''],
  stopped: ['HSD4', "UPDATE round SET closes_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-1 minute') WHERE code = 'HSD4'"],
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

test('an answer that is sent after the stop comes back with its words', async ({ page, plain, service }) => {
  test.skip(!plain, 'with JavaScript the device says when the button was pressed, and the answer counts');
  await openForm(page, 'HSD4', plain);
  await walk(page, plain, [choose('Ganska lätt'), nothing, write('För sent skrivet.'), nothing, nothing]);
  change(service, shut.stopped[1]);
  expect(await send(page)).toBe(409);
  await expect(page.locator('blockquote')).toContainText('För sent skrivet.');
  await audit(page, 'an answer that was not taken');
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

test('a service that is away keeps the form in the page', async ({ page, plain, service }) => {
  test.skip(!plain, 'with JavaScript the answer waits on the device');
  change(service, "CREATE TRIGGER away BEFORE INSERT ON submission BEGIN SELECT RAISE(ABORT, 'away'); END;");
  await openForm(page, 'HSD4', plain);
  await walk(page, plain, [choose('Ganska lätt'), nothing, write('Ska inte försvinna.'), nothing, nothing]);
  expect(await send(page)).toBe(503);
  await expect(page.locator('blockquote')).toContainText('Ska inte försvinna.');
  await audit(page, 'a service that is away');
  change(service, 'DROP TRIGGER away');
  expect(await send(page, await page.locator('form#visa-igen button').textContent())).toBe(200);
  await expectThanks(page);
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
