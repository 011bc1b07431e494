// Never lost: an answer goes from the form to the receipt whatever the network does, and is said to be sent only when it is.
import { choose, expectThanks, nothing, openForm, toTheEnd, walk, write } from '../support/answering.js';
import { audit } from '../support/audit.js';
import { change, keptWith } from '../support/database.js';
import { keptForm } from '../support/kept-form.js';
import { behindProxy, inTurn } from '../support/network.js';
import { expect, test } from '../support/test.js';
import { entryOf, queue, waiting } from '../support/waiting.js';

const press = async (page) => (await toTheEnd(page)).click();
const waits = (page) => page.getByText('Ditt svar är inte skickat än');

/** Answers with these words, up to the button. */
async function answer(page, words) {
  await walk(page, false, [choose('Ganska lätt'), nothing, write(words), nothing, nothing]);
}

/** Tells the worker that there is a network again, as browsers do when they like, and waits until it has done what it does then. */
function tellWorker(context) {
  const worker = context.serviceWorkers().find((one) => one.url().endsWith('/sw.js'));
  return worker.evaluate(() => new Promise((done, failed) => {
    self.dispatchEvent(Object.assign(new Event('sync'), { waitUntil: (sent) => sent.then(done, failed) }));
  }));
}

test('a form is opened, filled in and sent without a network, and arrives when there is one', async ({ page, context, service }) => {
  await openForm(page, 'HSD4', false);
  await keptForm(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('.progress').first()).toBeVisible();
  await answer(page, 'Skrivet utan nät');
  await press(page);
  await expect(waits(page)).toBeVisible();
  await expect(page.locator('#vantar')).toBeFocused();
  await audit(page, 'an answer that waits');
  expect(keptWith(service, 'Skrivet utan nät')).toBe(0);
  await context.setOffline(false);
  await expectThanks(page);
  expect(keptWith(service, 'Skrivet utan nät')).toBe(1);
  expect(await waiting(page)).toBe(0);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('medmig:svar:HSD4'))).toBe(null);
});

test('a tab that was closed while the answer waited sends it when somebody comes back', async ({ page, context, service }) => {
  await openForm(page, 'HSD4', false);
  await keptForm(page);
  await context.setOffline(true);
  await answer(page, 'Stängde fliken');
  await press(page);
  await expect(waits(page)).toBeVisible();
  await page.getByRole('button', { name: 'Försök nu' }).click();
  await expect(page.getByText('Det gick inte nu heller. Vi försöker igen.')).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const back = await context.newPage();
  await back.goto('/svara/HSD4');
  await expectThanks(back);
  await expect(back.getByRole('heading', { level: 1 })).toBeFocused();
  expect(keptWith(service, 'Stängde fliken')).toBe(1);
  expect(await waiting(back)).toBe(0);
});

test('with every form closed the worker sends what waits, and it is one answer when somebody comes back', async ({ page, context, service }) => {
  await openForm(page, 'HSD4', false);
  await keptForm(page);
  const code = await page.locator('[name=receipt]').inputValue();
  await page.goto('/om');
  await queue(page, entryOf(code, { q1: '4', q3: 'Skickat av sig självt' }));
  await Promise.all([tellWorker(context), tellWorker(context)]);
  expect(keptWith(service, 'Skickat av sig självt')).toBe(1);
  // It stays on the device until somebody has seen the receipt.
  expect((await queue(page)).map(({ arrived }) => arrived)).toEqual([true]);
  await page.goto('/svara/HSD4');
  await expectThanks(page);
  await expect(page.locator('.receipt-code')).toHaveText(code);
  expect(keptWith(service, 'Skickat av sig självt')).toBe(1);
  expect(await waiting(page)).toBe(0);
});

test('other pages tell of an answer that waits, and lead to the form', async ({ page }) => {
  await page.goto('/om');
  await queue(page, entryOf('K', {}));
  for (const beside of ['/tack', '/kvitto', '/']) {
    await page.goto(beside);
    await expect(page.getByText('Ett svar väntar på att skickas')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Öppna frågorna, så skickas det' })).toHaveAttribute('href', '/svara/HSD4');
  }
  await audit(page, 'start, an answer waits');
});

test('a telephone number is asked about without a network too, and the answer arrives when there is one', async ({ page, context, service }) => {
  await openForm(page, 'HSD4', false);
  await keptForm(page);
  await context.setOffline(true);
  await answer(page, 'Ring 0611-12345');
  await press(page);
  await expect(page.locator('#fragar')).toContainText('telefonnummer');
  expect(await waiting(page)).toBe(0);
  await page.getByRole('button', { name: 'Skicka ändå, som det är' }).click();
  await expect(waits(page)).toBeVisible();
  await context.setOffline(false);
  await expectThanks(page);
  expect(keptWith(service, 'Ring 0611-12345')).toBe(1);
  expect(await waiting(page)).toBe(0);
});

test('every page beside the form tells of an answer that came back, and leads to it', async ({ page }) => {
  await page.goto('/om');
  await queue(page, entryOf('K', {}, { refused: true }));
  for (const beside of ['/om', '/tack', '/kvitto', '/', '/kommun/harnosand', '/malbild']) {
    await page.goto(beside);
    await expect(page.getByText('Ett svar behöver läsas igenom'), beside).toBeVisible();
    await expect(page.getByRole('link', { name: 'Läs igenom svaret' })).toHaveAttribute('href', '/svara/HSD4');
  }
  await audit(page, 'målbilder, an answer came back');
});

test('a page leaves no queue on a device that has none', async ({ page }) => {
  await page.goto('/om');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
});

test('an answer that was pressed in time and waits is sent where the round has stopped', async ({ page, service }) => {
  await openForm(page, 'HSD4', false);
  const code = await page.locator('[name=receipt]').inputValue();
  change(service, "UPDATE round SET closes_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-1 minute') WHERE code = 'HSD4'");
  await page.goto('/om');
  await queue(page, entryOf(code, { q1: '4', q3: 'Tryckte i tid' }, { pressed: Date.now() - 3_600_000 }));
  await page.goto('/');
  await page.getByRole('link', { name: 'Öppna frågorna, så skickas det' }).click();
  await expectThanks(page);
  expect(keptWith(service, 'Tryckte i tid')).toBe(1);
  expect(await waiting(page)).toBe(0);
});

test('the receipt comes also when the answer of the server is lost on the way', async ({ browser, service }) => {
  const proxy = await behindProxy(service);
  proxy.fate = inTurn('lost after the server answered', 'cut in the middle of the answer', 'somebody else answers', 'through');
  const page = await browser.newPage({ baseURL: proxy.url });
  await openForm(page, 'HSD4', false);
  await answer(page, 'Svaret kom bort');
  await press(page);
  await expect(waits(page)).toBeVisible();
  expect(keptWith(service, 'Svaret kom bort')).toBe(1);
  // It tries again by itself.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Tack/, { timeout: 40_000 });
  await expectThanks(page);
  expect(keptWith(service, 'Svaret kom bort')).toBe(1);
  await page.close();
  await proxy.stop();
});

test('a slow network shows that the answer is on its way, and sends it once', async ({ page, service }) => {
  await page.route('**/svara/HSD4', async (route) => {
    if (route.request().method() === 'POST') await new Promise((done) => { setTimeout(done, 1_500); });
    await route.continue();
  });
  await openForm(page, 'HSD4', false);
  await answer(page, 'Det tog tid');
  await press(page);
  await expect(page.getByText('Skickar ditt svar…')).toBeVisible();
  await audit(page, 'an answer on its way');
  await expectThanks(page);
  expect(keptWith(service, 'Det tog tid')).toBe(1);
});

test('two tabs with the same answer make one', async ({ page, context, service }) => {
  await openForm(page, 'HSD4', false);
  await answer(page, 'I två flikar');
  const other = await context.newPage();
  await openForm(other, 'HSD4', false);
  await expect(other.locator('textarea').first()).toHaveValue('I två flikar');
  await Promise.all([press(page), press(other)]);
  await expectThanks(page);
  await expectThanks(other);
  expect(keptWith(service, 'I två flikar')).toBe(1);
});

test('two tabs that were begun apart are one answer, and say that the other is open', async ({ page, context }) => {
  await openForm(page, 'HSD4', false);
  const other = await context.newPage();
  await openForm(other, 'HSD4', false);
  await choose('Ganska lätt')(page);
  await expect(other.getByText('Frågorna är öppna i en annan flik också.')).toBeVisible();
  const code = (tab) => tab.locator('input[name=receipt]').inputValue();
  expect(await code(other)).toBe(await code(page));
});

test('an answer that is too large stays in the page, which says what to do', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await answer(page, 'Allt det här');
  await page.evaluate(() => {
    const large = document.createElement('input');
    Object.assign(large, { type: 'hidden', name: 'x', value: 'a'.repeat(8e6) });
    document.getElementById('skicka').append(large);
  });
  await press(page);
  await expect(page.locator('#for-stort')).toBeFocused();
  await audit(page, 'an answer that is too large');
  await expect(page.locator('#q3')).toHaveValue('Allt det här');
  expect(await waiting(page)).toBe(0);
});

test('what waits can be cleared from the phone', async ({ page, context }) => {
  await openForm(page, 'HSD4', false);
  await keptForm(page);
  await context.setOffline(true);
  await answer(page, 'Ska bort');
  await press(page);
  await expect(waits(page)).toBeVisible();
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Rensa från den här telefonen' }).click();
  await expect(waits(page)).toBeHidden();
  expect(await waiting(page)).toBe(0);
  await context.setOffline(false);
});
