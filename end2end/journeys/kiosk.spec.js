// A screen at a reception: several people after each other, through a network that comes and goes; nobody meets what the
// one before wrote.
import { choose, expectThanks, next, nothing, rank, toTheEnd, walk, write } from '../support/answering.js';
import { audit } from '../support/audit.js';
import { keptWith } from '../support/database.js';
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
  await page.getByRole('button', { name: 'Ja, jag är kvar' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('.question :checked')).toHaveCount(1);
  await page.clock.runFor(61_000);
  await expect(page.locator('.question :checked')).toHaveCount(0);
});

test('the receipt stands as long as the questions do, with the same warning, and one tap keeps it', async ({ page }) => {
  await page.clock.install();
  await page.goto(screen);
  await page.clock.runFor(1_000);
  await answer(page, 'Skriver av koden');
  await press(page);
  await expectThanks(page);
  const code = await page.locator('.receipt-code').innerText();
  await page.clock.runFor(35_000);
  await expect(page.locator('.receipt-code')).toHaveText(code);
  await page.clock.runFor(7_000);
  await expect(page.getByRole('dialog')).toContainText('Är du kvar?');
  await page.getByRole('button', { name: 'Ja, jag är kvar' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.clock.runFor(38_000);
  await expect(page.locator('.receipt-code')).toHaveText(code);
  await page.clock.runFor(25_000);
  await expectClean(page);
});

test('nothing leads out of the form, and a page that somebody got out to leads back when nobody touches it', async ({ page }) => {
  await page.clock.install();
  await page.goto(screen);
  await page.clock.runFor(1_000);
  await expect(page.locator('.progress').first()).toBeVisible();
  const links = await page.locator('a[href]').filter({ visible: true }).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.filter((to) => !to.startsWith('#') && !to.includes('kiosk=1'))).toEqual([]);
  await page.goto('/malbild');
  await expect(page.locator('#kiosk-varning')).toBeAttached();
  await page.clock.runFor(50_000);
  expect(new URL(page.url()).pathname).toBe('/malbild');
  await page.clock.runFor(12_000);
  await expectClean(page);
});

test('without a network the answers of several people wait, and all arrive', async ({ page, context }) => {
  await page.goto(screen);
  const isKept = (address) => page.evaluate(async (wanted) => Boolean(await caches.match(wanted, { ignoreVary: true })), address);
  await expect.poll(() => isKept(screen)).toBe(true);
  expect(await isKept(await page.locator('script[src^="/pkg/kiosk."]').getAttribute('src'))).toBe(true);
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

test('behind the next person lies nothing of somebody whose answer came back', async ({ page, service }) => {
  await page.goto(screen);
  await answer(page, 'Ring mig på 0611-123 45');
  await press(page);
  await expect(page.getByRole('alert').filter({ hasText: 'Ditt svar är inte skickat än' })).toBeVisible();
  await page.getByRole('link', { name: 'Börja om' }).click();
  await expectClean(page);
  await page.goBack();
  await expectClean(page);
  await expect(page.getByText('0611-123 45')).toHaveCount(0);
  // Who begins anew has chosen not to send it.
  expect([await waiting(page), keptWith(service, 'Ring mig på 0611-123 45')]).toEqual([0, 0]);
});

test('who just leaves an answer that came back has sent it', async ({ page, service }) => {
  await page.goto(screen);
  await answer(page, 'Ring mig på 0611-123 46');
  await press(page);
  await expect(page.getByRole('alert').filter({ hasText: 'Ditt svar är inte skickat än' })).toBeVisible();
  await page.goto(screen);
  await expectClean(page);
  await expect.poll(() => waiting(page)).toBe(0);
  expect(keptWith(service, 'Ring mig på 0611-123 46')).toBe(1);
});

test('what nobody can be asked about any more is kept without its mistake, and the receipt says so', async ({ page, service }) => {
  await page.goto(screen);
  await queue(page, entryOf('0000-0000-0000', { q1: '9', q3: 'Ord som inte går förlorade' }, { path: screen, kiosk: true }));
  await page.reload();
  await expect.poll(() => waiting(page)).toBe(0);
  expect(keptWith(service, 'Ord som inte går förlorade')).toBe(1);
  await page.goto('/kvitto');
  await page.getByLabel('Kvittokod').fill('0000-0000-0000');
  await page.locator('form.stack').getByRole('button').click();
  await expect(page.getByText('Det är struket')).toBeVisible();
});

test('a number that stands twice is told each time one sends, before anything is put in the queue', async ({ page, context }) => {
  await page.goto('/svara/ESK4?kiosk=1');
  await expect(page.locator('.progress').first()).toBeVisible();
  await choose('Ganska lätt')(page);
  await next(page);
  await rank({ 'Att få träffa samma personal': 1, 'Att få tydlig information': 1 })(page);
  await context.setOffline(true);
  for (let time = 0; time < 2; time += 1) {
    await press(page);
    await expect(page.locator('.ranking .error')).toHaveText('Du har satt 1 vid flera. Använd varje siffra en gång.');
    expect(await waiting(page)).toBe(0);
  }
  await context.setOffline(false);
  await rank({ 'Att få tydlig information': 2 })(page);
  await expect(page.locator('.ranking .error')).toHaveCount(0);
  await press(page);
  await expectThanks(page);
});

test('an answer without an answer is told at the screen', async ({ page }) => {
  await page.goto(screen);
  await expect(page.locator('.progress').first()).toBeVisible();
  await press(page);
  await expect(page.getByText('Svara på minst en fråga.')).toBeVisible();
  expect(await waiting(page)).toBe(0);
});

test('larger text is one person’s and not the next one’s', async ({ page }) => {
  await page.goto(screen);
  await page.locator('[data-larger]').click();
  await expect(page.locator('html')).toHaveAttribute('data-text', '125');
  await page.getByRole('link', { name: 'Börja om' }).click();
  await expectClean(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-text', /.*/);
});
