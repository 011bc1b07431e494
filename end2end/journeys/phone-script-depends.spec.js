// A question that is put only to those who chose something before it. Without JavaScript it stands in its place, and says so.
import { choose, expectThanks, next, openForm, send, toTheEnd, write } from '../support/answering.js';
import { change, keptWith } from '../support/database.js';
import { expect, test } from '../support/test.js';

const CHOICE = 'Ringa och prata med någon direkt';
const progress = (page) => page.locator('.progress');

/** The demonstration has no such question. Nobody has asked for the form yet, so it is read as it stands then. */
function dependOnChoice(service) {
  const asked = "(SELECT questionnaire_id FROM round WHERE code = 'HSD4')";
  const option = `(SELECT o.id FROM answer_option o JOIN question q ON q.id = o.question_id
    WHERE q.questionnaire_id = ${asked} AND o.text = '${CHOICE}')`;
  change(service, `UPDATE question SET depends_on_option_id = ${option} WHERE questionnaire_id = ${asked} AND kind = 'free_text'`);
}

test('a question comes with the choice it depends on, and what was written is not sent when it goes again', async ({ page, service }) => {
  dependOnChoice(service);
  await openForm(page, 'HSD4', false);
  await choose('Ganska lätt')(page);
  await next(page);
  await expect(progress(page)).toContainText('fråga 2 av 12');
  await choose(CHOICE)(page);
  await expect(progress(page)).toContainText('fråga 2 av 13');
  await next(page);
  await expect(page.getByText(`Svara om du valde ”${CHOICE}”`)).toBeVisible();
  await write('Skickas inte')(page);
  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await choose(CHOICE)(page);
  await next(page);
  await expect(progress(page)).toContainText('fråga 3 av 12');
  await toTheEnd(page);
  await expect(page.locator('.lookback')).not.toContainText('Skickas inte');
  expect(await send(page)).toBe(200);
  await expectThanks(page);
  expect(keptWith(service, 'Skickas inte')).toBe(0);
});
