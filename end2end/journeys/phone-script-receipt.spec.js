// What only JavaScript can do with a receipt code: take it from the address that a QR code leads to.
import { choose, expectThanks, next, nothing, openForm, send, walk } from '../support/answering.js';
import { expect, test } from '../support/test.js';

test('a scanned code is put into the form and taken out of the address', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await walk(page, false, [choose('Ganska svårt'), nothing, nothing, nothing, nothing]);
  expect(await send(page)).toBe(200);
  await expectThanks(page);
  const code = await page.locator('.receipt-code').textContent();

  await page.goto(`/kvitto?sprak=sv#${code}`);
  await expect(page.getByLabel('Kvittokod')).toHaveValue(code);
  expect(page.url()).toMatch(/\/kvitto\?sprak=sv$/);

  // Another one is scanned while the page is open.
  await page.evaluate((other) => { window.location.hash = other; }, code.toLowerCase());
  await expect.poll(() => page.url()).toMatch(/\/kvitto\?sprak=sv$/);
  expect(await send(page, 'Visa mitt svar')).toBe(200);
  await expect(page.locator('dl.answers')).toContainText('Ganska svårt');

  // A link away and Back, twice: the browser asks about no form, and the code is in no address.
  for (const round of [1, 2]) {
    await page.getByRole('link', { name: 'Läs om dialogen' }).click();
    await expect(page).toHaveURL(/\/dialog\//);
    await page.goBack();
    await expect(page.locator('dl.answers'), `time ${round}`).toContainText('Ganska svårt');
    expect(page.url()).toMatch(/\/kvitto\?sprak=sv$/);
  }

  // The device keeps the code, and offers the answer where the thanks stood by what was asked.
  await page.goto('/tack');
  const title = await page.evaluate(async () => {
    const form = await (await fetch('/svara/HSD4')).text();
    return new DOMParser().parseFromString(form, 'text/html').querySelector('h1').textContent;
  });
  await expect(page.getByRole('button', { name: `Öppna svaret på: ${title}`, exact: true })).toBeVisible();
  await expect(page.locator('#harifran')).not.toContainText(code);
  expect(await send(page, `Öppna svaret på: ${title}`)).toBe(200);
  await expect(page.locator('dl.answers')).toContainText('Ganska svårt');

  // Whoever sits down long after, or after it was cleared, opens nothing by going back.
  await page.goto('/om');
  await page.clock.setFixedTime(Date.now() + 11 * 60_000);
  await page.goBack();
  await expect(page.getByLabel('Kvittokod')).toHaveValue('');
  // Of an answer whose code was typed in the device keeps no code, and yet what was retyped of it.
  await page.evaluate(() => sessionStorage.setItem('medmig:andring:HSD3', 'q1=4'));
  await page.locator('#harifran').getByRole('button', { name: 'Rensa från den här telefonen' }).click();
  await expect(page.getByText('Nu finns inget kvar på den här telefonen.')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('medmig:andring:')))).toEqual([]);
});

test('what is no code stays in the address', async ({ page }) => {
  await page.goto('/kvitto#main');
  await page.waitForLoadState('networkidle');
  await expect(page.getByLabel('Kvittokod')).toHaveValue('');
  expect(page.url()).toMatch(/#main$/);
});

test('an answer that is being changed leaves no draft on the device', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await walk(page, false, [choose('Ganska svårt'), nothing, nothing, nothing, nothing]);
  expect(await send(page)).toBe(200);
  await expectThanks(page);
  expect(await send(page, 'Se mitt svar')).toBe(200);
  expect(await send(page, 'Ändra mitt svar')).toBe(200);

  await page.locator('.lookback-row').first().getByRole('button', { name: 'Ändra' }).click();
  await choose('Ganska lätt')(page);
  await next(page);

  await expect(page.locator('.lookback-row').first()).toContainText('Ganska lätt');
  expect(await page.evaluate(() => localStorage.getItem('medmig:svar:HSD4'))).toBe(null);
});
