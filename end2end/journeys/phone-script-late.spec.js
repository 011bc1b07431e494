// An answer that was pressed in time and comes when the result is fixed: it is kept, it is not counted, and the page says so.
import { openForm } from '../support/answering.js';
import { audit } from '../support/audit.js';
import { change, keptWith } from '../support/database.js';
import { expect, test } from '../support/test.js';
import { entryOf, queue, waiting } from '../support/waiting.js';

test('whoever comes too late is told', async ({ page, service }) => {
  await openForm(page, 'HSD4', false);
  const code = await page.locator('[name=receipt]').inputValue();
  change(service, `UPDATE round SET closes_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-1 minute'),
    frozen_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE code = 'HSD4'`);
  await page.goto('/om');
  await queue(page, entryOf(code, { q1: '4', q3: 'Kom för sent' }, { pressed: Date.now() - 3_600_000 }));
  await page.goto('/');
  await page.getByRole('link', { name: 'Öppna frågorna, så skickas det' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ditt svar kom för sent för att räknas');
  await audit(page, 'too late');
  expect(keptWith(service, 'Kom för sent')).toBe(1);
  expect(await waiting(page)).toBe(0);
});
