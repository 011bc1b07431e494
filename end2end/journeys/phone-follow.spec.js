// A resident follows a dialogue by mail.
import { audit } from '../support/audit.js';
import { linkIn, mailTo } from '../support/mail.js';
import { expect, test } from '../support/test.js';

test('somebody follows a dialogue, and says yes to the mail', async ({ page, service }) => {
  await page.goto('/dialog/harnosand-vard-som-hanger-ihop');
  await page.getByRole('link', { name: 'Få ett mejl när det händer något' }).click();
  await page.getByLabel('Din e-postadress').fill('anna');
  await page.getByRole('button', { name: 'Skicka ett mejl till mig' }).click();
  await expect(page.locator('#epost-error')).toContainText('Skriv hela adressen');
  await audit(page, 'follow, a mistake');

  await page.getByLabel('Din e-postadress').fill('anna@storby.example');
  await page.getByRole('button', { name: 'Skicka ett mejl till mig' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Titta i din e-post');
  await audit(page, 'follow, sent');

  const mail = await mailTo(service, 'anna@storby.example');
  expect(mail).toContain('Ja, jag vill följa dialogen');
  await page.goto(linkIn(mail, '/bekrafta'));
  await audit(page, 'follow, confirm');
  await page.getByRole('button', { name: 'Ja, jag vill följa' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nu följer du dialogen');
  await audit(page, 'follow, confirmed');
});
