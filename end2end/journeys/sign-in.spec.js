// Signing in, and what each person may see.
import { audit } from '../support/audit.js';
import { elected, moderator, signIn, signOut } from '../support/people.js';
import { expect, test } from '../support/test.js';

test('a wrong password gets the same answer as an unknown address', async ({ page }) => {
  await signIn(page, moderator, 'not-the-password');
  const wrong = await page.locator('.error-summary').innerText();
  await audit(page, 'sign-in refused');
  await expect(page.getByLabel('E-postadress')).toHaveValue(moderator);
  await expect(page.getByLabel('Lösenord')).toHaveValue('');
  await signIn(page, 'ingen@harnosand.example', 'not-the-password');
  expect(await page.locator('.error-summary').innerText()).toBe(wrong);
});

test('the cookie is out of reach for scripts, and signing out ends the session on the server too', async ({ page, context }) => {
  await signIn(page, moderator);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const [cookie, ...others] = await context.cookies();
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({ httpOnly: true, secure: true, path: '/' });
  expect(cookie.name).toMatch(/^__Host-/);
  expect(cookie.sameSite).not.toBe('None');
  await signOut(page);
  await context.clearCookies();
  await context.addCookies([cookie]);
  await page.goto('/arbete');
  await expect(page).toHaveURL(/\/logga-in/);
});

test('the elected have no workbench, and a moderator sees nothing of another body', async ({ page }) => {
  await signIn(page, elected);
  expect((await page.goto('/arbete/omgang/HSD4')).status()).toBe(404);
  await page.goto('/politik');
  await signOut(page);
  await signIn(page, moderator);
  expect((await page.goto('/arbete/omgang/ESK4')).status()).toBe(404);
});

test('a session that ends in the middle of a long text takes nothing with it', async ({ page, context }) => {
  const reason = 'Ett skäl som tog lång tid att skriva. '.repeat(8).trim();
  await signIn(page, moderator);
  await page.goto('/arbete/omgang/HSD4/stoppa');
  await page.getByLabel('Varför stoppas omgången i förtid?').fill(reason);
  await context.clearCookies();
  await page.getByRole('button', { name: 'Stoppa omgången' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du behöver logga in');
  await audit(page, 'a form sent after the session ended');

  const other = await context.newPage();
  await signIn(other, moderator);
  await expect(other).toHaveURL(/\/arbete$/);
  await page.reload();
  await expect(page.locator('.tag--stopped').first()).toBeVisible();
  await page.goto('/dialog/harnosand-vard-som-hanger-ihop');
  await expect(page.locator('main')).toContainText(reason);
});
