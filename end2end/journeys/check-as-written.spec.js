// The checks answer while a sentence of a summary is written, and what is written stays when the network is away.
import { audit } from '../support/audit.js';
import { moderator, signIn } from '../support/people.js';
import { expect, test } from '../support/test.js';

test('a typed number is pointed at while the sentence is written', async ({ page }) => {
  await signIn(page, moderator);
  await page.goto('/arbete/omgang/HSD3/sammanstallning');
  await page.getByRole('button', { name: 'Skriv en ny version' }).click();
  await page.getByRole('link', { name: 'Skriv en egen mening' }).click();
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
  await expect(field).toHaveValue('På frågan svarade 72 procent att det är svårt. Det var 81 i fjol.');
  await expect(field).toBeFocused();
});
