// The checks answer while a sentence of a summary is written, and what is written stays when the network is away.
import { audit } from '../support/audit.js';
import { moderator, signIn } from '../support/people.js';
import { expect, test } from '../support/test.js';

test('a typed number is pointed at while the sentence is written', async ({ page }) => {
  await signIn(page, moderator);
  await page.goto('/arbete/omgang/HSD3/sammanstallning');
  await page.getByRole('button', { name: 'Skriv en ny version' }).click();
  await page.getByRole('button', { name: 'Skriv en egen mening' }).click();
  const field = page.locator('#sentence');
  const pointedAt = (words) => page.locator('.finding--refuses mark', { hasText: words }).first();

  await field.pressSequentially('På frågan svarade 72 procent att det är svårt.');
  await expect(pointedAt('72')).toBeVisible();
  await expect(field).toBeFocused();
  await expect(page.locator('[role=status]', { hasText: 'att rätta i meningen' })).toBeAttached();
  await audit(page, 'a sentence as it is written');

  await page.context().setOffline(true);
  await field.pressSequentially(' Det var 81 i fjol.');
  await expect(page.locator('.notice', { hasText: 'Allt du har skrivit står kvar' })).toBeVisible();
  // What was found of other words does not stand beside these.
  await expect(pointedAt('72')).toHaveCount(0);
  await page.context().setOffline(false);
  await expect(pointedAt('81')).toBeVisible();
  await expect(page.locator('.notice', { hasText: 'Allt du har skrivit står kvar' })).toBeHidden();
  const written = 'På frågan svarade 72 procent att det är svårt. Det var 81 i fjol.';
  await expect(field).toHaveValue(written);
  await expect(field).toBeFocused();

  // A figure is found by a word of it, and added: then it has the focus, and what was written is there.
  const buttons = page.locator('#figure .figure-buttons button');
  await expect(buttons.first()).toBeHidden();
  const find = page.getByLabel('Sök bland siffrorna');
  await find.fill('xyz');
  await expect(page.locator('#figures-found')).toHaveText('Ingen siffra passar. Skriv färre ord.');
  await find.fill('år');
  await expect(page.locator('#figures-found')).toHaveText(/^\d+ siff/);
  await audit(page, 'figures that were looked for');
  await buttons.locator('visible=true').first().click();
  await expect(page.locator('#siffra-1')).toBeFocused();
  await expect(field).toHaveValue(written);
  await audit(page, 'a sentence with a figure');
  // A code is put in with one press, after what is written.
  await page.locator('.brackets [data-insert]').first().click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/^På frågan .* i fjol\. \[[^\]]+\]$/);
  await page.goBack();
  await expect(field).toBeVisible();
});

test('a number in the thanks is pointed at while they are written', async ({ page }) => {
  await signIn(page, moderator);
  await page.goto('/arbete/omgang/HSD3/sammanstallning');
  const begin = page.getByRole('button', { name: 'Skriv en ny version' });
  if (await begin.isVisible()) await begin.click();
  const field = page.locator('#thanks');
  const said = page.locator('#provad-thanks');

  await field.fill('Tack till de 214 som svarade.');
  await expect(said.locator('mark')).toHaveText('214');
  await expect(field).toBeFocused();
  await audit(page, 'free sentences as they are written');
  await field.fill('Tack till er som svarade.');
  await expect(said).toContainText('Texten kan stå här');
});
