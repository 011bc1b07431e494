// What a resident without JavaScript meets where an answer is not taken: with it the device keeps the answer, and says when the button was pressed.
import { choose, expectThanks, nothing, openForm, send, walk, write } from '../support/answering.js';
import { audit } from '../support/audit.js';
import { change, stopped } from '../support/database.js';
import { expect, test } from '../support/test.js';

test('an answer that is sent after the stop comes back with its words', async ({ page, plain, service }) => {
  await openForm(page, 'HSD4', plain);
  await walk(page, plain, [choose('Ganska lätt'), nothing, write('För sent skrivet.'), nothing, nothing]);
  change(service, stopped);
  expect(await send(page)).toBe(409);
  await expect(page.locator('blockquote')).toContainText('För sent skrivet.');
  await audit(page, 'an answer that was not taken');
});

test('a service that is away keeps the form in the page', async ({ page, plain, service }) => {
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
