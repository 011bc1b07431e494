// A screen at a reception: several people after each other, through a network that comes and goes; nobody meets what the
// one before wrote.
import { choose, expectThanks, nothing, toTheEnd, walk, write } from '../support/answering.js';
import { audit } from '../support/audit.js';
import { expect, test } from '../support/test.js';
import { entryOf, queue, waiting } from '../support/waiting.js';

const screen = '/svara/HSD4?kiosk=1';
const press = async (page) => (await toTheEnd(page)).click();

async function answer(page, words) {
  await expect(page.locator('.progress').first()).toBeVisible();
  await walk(page, false, [choose('Ganska lätt'), nothing, write(words), nothing, nothing]);
}

/** An empty form, and nothing of anybody on the device but what still waits. */
async function expectClean(page) {
  await expect(page.locator('.progress').first()).toContainText('fråga 1');
  await expect(page.locator('.question :checked')).toHaveCount(0);
  await expect(page.locator('textarea').first()).toHaveValue('');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
}

test('one person after another answers, and each finds it empty', async ({ page }) => {
  await page.goto(screen);
  await audit(page, 'kiosk');
  for (const words of ['Den första', 'Den andra']) {
    await answer(page, words);
    await press(page);
    await expectThanks(page);
    await audit(page, 'kiosk, thanks');
    await page.getByRole('link', { name: 'Klar: börja om för nästa person' }).click();
    await expectClean(page);
  }
});

test('it clears itself when nobody has touched it for a minute, after a warning that one tap answers', async ({ page }) => {
  await page.clock.install();
  await page.goto(screen);
  await page.clock.runFor(1_000);
  await page.locator('label.option', { hasText: 'Ganska lätt' }).click();
  await page.clock.runFor(41_000);
  await expect(page.getByRole('dialog')).toContainText('Är du kvar?');
  await audit(page, 'kiosk, warning');
  await page.getByRole('button', { name: 'Ja, jag vill fortsätta' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('.question :checked')).toHaveCount(1);
  await page.clock.runFor(61_000);
  await expect(page.locator('.question :checked')).toHaveCount(0);
});

test('without a network the answers of several people wait, and all arrive', async ({ page, context }) => {
  await page.goto(screen);
  await expect.poll(() => page.evaluate(async () => Boolean(await caches.match(location.href, { ignoreVary: true })))).toBe(true);
  await context.setOffline(true);
  for (const words of ['Utan nät ett', 'Utan nät två, ring 070-174 06 05']) {
    await answer(page, words);
    await press(page);
    await expect(page.getByText('Ditt svar är inte skickat än')).toBeVisible();
    await page.getByRole('link', { name: 'Börja om' }).click();
    await expectClean(page);
  }
  await context.setOffline(false);
  await expect.poll(() => waiting(page), { timeout: 20_000 }).toBe(0);
});

test('behind the next person lies nothing of somebody whose answer came back', async ({ page }) => {
  await page.goto(screen);
  await answer(page, 'Ring mig på 0611-123 45');
  await press(page);
  await expect(page.getByRole('alert').filter({ hasText: 'Ditt svar är inte skickat än' })).toBeVisible();
  await page.getByRole('link', { name: 'Börja om' }).click();
  await expectClean(page);
  await page.goBack();
  await expectClean(page);
  await expect(page.getByText('0611-123 45')).toHaveCount(0);
});

test('what can be sent by nobody any more leaves the screen', async ({ page }) => {
  await page.goto(screen);
  await queue(page, entryOf('0000-0000-0000', {}, { path: screen, kiosk: true }));
  await page.reload();
  await expect.poll(() => waiting(page)).toBe(0);
});
