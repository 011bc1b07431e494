// What somebody sent at a screen and the server does not take stays on the device, and is shown to nobody who opens the form there.
import { expect, test } from '../support/test.js';
import { entryOf, queue, waiting } from '../support/waiting.js';

const screen = '/svara/HSD4?kiosk=1';
const refused = (code, words, more) => entryOf(code, { q1: '9', q3: words }, { refused: true, ...more });

test('an ordinary page on the device of a screen offers one’s own answer and never somebody else’s', async ({ page }) => {
  await page.goto('/om');
  await queue(page, refused('0000-0000-0000', 'Mina egna ord'));
  await queue(page, refused('ZZZZ-ZZZZ-ZZZZ', 'En annans ord', { path: screen, kiosk: true, unattended: true }));

  await page.goto('/svara/HSD4');
  await page.locator('#atgarda button').click();
  await expect(page.locator('[name=q3]')).toHaveValue('Mina egna ord');
  await expect.poll(() => waiting(page)).toBe(1);

  await page.goto('/svara/HSD4');
  await expect(page.locator('.progress').first()).toBeVisible();
  expect(await waiting(page)).toBe(1);
  await expect(page.locator('#atgarda')).toBeHidden();

  await page.goto(screen);
  await expect(page.locator('#atgarda')).toBeVisible();
  await expect(page.locator('#atgarda button')).toBeHidden();
});
