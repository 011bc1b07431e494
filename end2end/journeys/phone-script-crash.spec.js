// The browser's page crashes, and somebody opens it anew: what was typed is there, what waited is sent, and nothing is sent twice.
import { choose, expectThanks, nothing, openForm, rank, toTheEnd, walk, write } from '../support/answering.js';
import { startBadProxy } from '../support/bad-proxy.js';
import { keptWith } from '../support/database.js';
import { keptForm } from '../support/kept-form.js';
import { expect, test } from '../support/test.js';
import { waiting } from '../support/waiting.js';

const waits = (page) => page.getByText('Ditt svar är inte skickat än');

/** The process behind the page dies in the middle of what it does; nothing in the page is told. */
async function crash(page) {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Nobody is left to answer this.
  devtools.send('Page.crash').catch(() => {});
  await crashed;
  // A tab that is dead cannot be told that there is a network again.
  await page.close();
}

/** Everything that the form would send, in an order of its own. */
const fields = (page) => page.evaluate(() => [...new FormData(document.getElementById('svar'))].map((field) => field.join('=')).sort());

/** Letter by letter, in the question in sight. */
const type = (text) => (page) => page.locator('textarea:not([id$="-own"])').filter({ visible: true }).pressSequentially(text);

/** Answers HSD4 with these words and presses the button. */
async function sendOff(page, words) {
  await walk(page, false, [choose('Ganska lätt'), nothing, write(words), nothing, nothing]);
  await (await toTheEnd(page)).click();
}

test('everything that was chosen and typed is there, at the question that was in sight', async ({ page, context }) => {
  await openForm(page, 'ESK4', false);
  const order = rank({ 'Att få träffa samma personal': 1, 'Att få tydlig information': 2 });
  await walk(page, false, [choose('Ganska svårt'), order, type('Att någon ringer, och inte')]);
  await expect(page.locator('.saved')).toContainText('Sparat på din telefon');
  const [typed, progress] = [await fields(page), await page.locator('.progress').textContent()];
  await crash(page);

  const again = await context.newPage();
  await openForm(again, 'ESK4', false);
  await expect(again.locator('.progress')).toHaveText(progress);
  await expect(again.locator('textarea').filter({ visible: true }).first()).toHaveValue('Att någon ringer, och inte');
  expect(await fields(again)).toEqual(typed);
});

test('an answer that waits is told of without a network, and sent when there is one', async ({ page, context, service }) => {
  await openForm(page, 'HSD4', false);
  await keptForm(page);
  await context.setOffline(true);
  await sendOff(page, 'Väntade när sidan dog');
  await expect(waits(page)).toBeVisible();
  await crash(page);

  const again = await context.newPage();
  await openForm(again, 'HSD4', false);
  await expect(waits(again)).toBeVisible();
  expect(keptWith(service, 'Väntade när sidan dog')).toBe(0);
  await context.setOffline(false);
  await expectThanks(again);
  expect(keptWith(service, 'Väntade när sidan dog')).toBe(1);
  expect(await waiting(again)).toBe(0);
});

test('an answer that was on its way is one answer, and its receipt is shown', async ({ browser, service }) => {
  // The server has it, and says so when the page is long gone.
  const proxy = await startBadProxy(service.url, { longest: 20_000 });
  proxy.fate = () => 'later than anybody waits';
  const context = await browser.newContext({ baseURL: proxy.url });
  const page = await context.newPage();
  await openForm(page, 'HSD4', false);
  const code = await page.locator('[name=receipt]').inputValue();
  await sendOff(page, 'På väg när sidan dog');
  await expect(page.getByText('Skickar ditt svar…')).toBeVisible();
  await expect.poll(() => keptWith(service, 'På väg när sidan dog')).toBe(1);
  await crash(page);

  proxy.fate = () => 'through';
  const again = await context.newPage();
  await again.goto('/svara/HSD4');
  await expectThanks(again);
  await expect(again.locator('.receipt-code')).toHaveText(code);
  expect(keptWith(service, 'På väg när sidan dog')).toBe(1);
  expect(await waiting(again)).toBe(0);
  await context.close();
  await proxy.stop();
});
