// Answering with the keyboard alone: Tab, arrows, Space and Enter.
import { expectThanks } from '../support/answering.js';
import { tabTo } from '../support/keyboard.js';
import { expect, test } from '../support/test.js';

test('the whole form is answered and sent', async ({ page }) => {
  const next = page.getByRole('button', { name: 'Nästa' });
  await page.goto('/svara/HSD4');
  await expect(page.locator('.progress')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-link')).toBeFocused();
  await page.keyboard.press('Enter');

  await tabTo(page, page.locator('input[name=q1]').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('input[name=q1]').nth(1)).toBeChecked();
  await page.waitForTimeout(600);
  await expect(page.locator('.progress'), 'by keyboard the form stays').toContainText('fråga 1 av');
  await tabTo(page, next);
  await page.keyboard.press('Enter');

  await tabTo(page, page.locator('input[name=q2]').nth(2));
  await page.keyboard.press('Space');
  await expect(page.locator('input[name=q2]').nth(2)).toBeChecked();
  await tabTo(page, next);
  await page.keyboard.press('Enter');

  await tabTo(page, page.locator('textarea').first());
  await page.keyboard.type('Skrivet utan mus.');
  await tabTo(page, next);
  await page.keyboard.press('Enter');

  // Whichever statement was drawn to come first.
  await tabTo(page, page.locator('input[name^="q4-"]').filter({ visible: true }).first());
  await page.keyboard.press('Space');
  while (await next.isVisible()) {
    await tabTo(page, next);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Titta igenom dina svar' })).toBeFocused();

  const send = page.getByRole('button', { name: 'Skicka mitt svar' });
  await tabTo(page, send);
  await page.keyboard.press('Enter');
  await expectThanks(page);
});
