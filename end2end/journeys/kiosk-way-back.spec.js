// Somebody gets out of a screen's form, opens an answer by its code, and leaves: whoever comes next finds nothing of it.
import { audit } from '../support/audit.js';
import { expect, test } from '../support/test.js';

const screen = '/svara/HSD4?kiosk=1';
const code = '0000-0000-0000';
/** It knows that it is a screen, and can warn before it leads itself back. */
const isAstray = (page) => expect(page.locator('#kiosk-varning')).toBeAttached();
const keys = (page) => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort());

test('a screen that leads itself back takes along the last person’s way in', async ({ page }) => {
  await page.clock.install();
  await page.goto(screen);
  await page.clock.runFor(1_000);
  await expect(page.locator('.progress').first()).toBeVisible();
  await page.goto('/kvitto');
  // As if an answer had been opened here and changed, and another been begun at the ordinary form.
  await page.evaluate((receipt) => {
    history.replaceState({ code: receipt, at: Date.now() }, '');
    sessionStorage.setItem('medmig:andring:HSD3', `receipt=${receipt}&version=1&q1=4&kept_at=${Date.now()}`);
    localStorage.setItem('medmig:svar:HSD4', `receipt=${receipt}&q3=Mina+ord`);
    localStorage.setItem('medmig:skickat:HSD4', receipt);
  }, code);
  await page.goto('/om');
  await isAstray(page);

  await page.clock.runFor(61_000);

  await expect(page).toHaveURL(screen);
  await expect(page.locator('.progress').first()).toBeVisible();
  expect(await keys(page)).toEqual(['medmig:rensat', 'medmig:skarm']);
  await page.goBack();
  await page.waitForLoadState('networkidle');
  await expect(page.getByLabel('Kvittokod')).toHaveValue('');
  await expect(page.getByText('Du höll på att ändra ditt svar.')).toBeHidden();
});

test('a touch in time begins the minute anew', async ({ page }) => {
  await page.clock.install();
  await page.goto(screen);
  await page.clock.runFor(1_000);
  await expect(page.locator('.progress').first()).toBeVisible();
  await page.goto('/kvitto');
  await isAstray(page);
  await page.clock.runFor(35_000);
  await page.keyboard.press('Tab');
  await page.clock.runFor(50_000);
  expect(new URL(page.url()).pathname).toBe('/kvitto');
});

test('it warns before it leads itself back, in the language of the page, and one tap stays there', async ({ page }) => {
  await page.clock.install();
  await page.goto(screen);
  await page.clock.runFor(1_000);
  await expect(page.locator('.progress').first()).toBeVisible();
  await page.goto('/integritet?sprak=fi');
  await isAstray(page);
  await page.clock.runFor(41_000);
  await expect(page.getByRole('dialog')).toContainText('Oletko vielä paikalla?');
  await expect(page.getByRole('dialog')).toHaveAttribute('lang', 'fi');
  await audit(page, 'kiosk, warning on another page');
  await page.getByRole('button', { name: 'Kyllä, olen paikalla' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.clock.runFor(35_000);
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(new URL(page.url()).pathname).toBe('/integritet');
  await page.clock.runFor(26_000);
  await expect(page).toHaveURL(screen);
});

test('it warns on the ordinary form of the round too', async ({ page }) => {
  await page.clock.install();
  await page.goto(screen);
  await page.clock.runFor(1_000);
  await expect(page.locator('.progress').first()).toBeVisible();
  await page.goto('/svara/HSD4');
  await isAstray(page);
  await page.clock.runFor(41_000);
  await expect(page.getByRole('dialog')).toContainText('Är du kvar?');
  await page.clock.runFor(20_000);
  await expect(page).toHaveURL(screen);
});
