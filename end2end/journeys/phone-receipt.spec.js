// Somebody has answered and comes back with the receipt code. Every journey here runs twice: with JavaScript, and with none.
import { choose, expectThanks, next, nothing, openForm, parts, send, walk, write } from '../support/answering.js';
import { audit } from '../support/audit.js';
import { expect, test } from '../support/test.js';

/** Answers the round, and gives the code from the thanks. */
async function answered(page, plain) {
  await openForm(page, 'HSD4', plain);
  await walk(page, plain, [choose('Ganska svårt'), nothing, write('Fler tider på kvällen.'), nothing, parts(nothing, choose('65–79 år'))]);
  expect(await send(page)).toBe(200);
  await expectThanks(page);
  return page.locator('.receipt-code').textContent();
}

/** Writes the code into the form at /kvitto and sends it. */
async function open(page, code) {
  await page.goto('/kvitto');
  await page.getByLabel('Kvittokod').fill(code);
  return send(page, 'Visa mitt svar');
}

test('the code shows the answer, which is changed, withdrawn and sent again', async ({ page, plain }) => {
  const code = await answered(page, plain);
  await audit(page, 'thanks with a code');
  expect(await send(page, 'Se mitt svar')).toBe(200);
  await audit(page, 'receipt');
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/kvitto');

  expect(await send(page, 'Ändra mitt svar')).toBe(200);
  if (!plain) await expect(page.locator('.progress')).toBeVisible();
  await expect(page.locator('label.option', { hasText: 'Ganska svårt' }).locator('input')).toBeChecked();
  await audit(page, 'answer form with the old answers');
  // With JavaScript the form opens where one looks back, and each question leads there again.
  const change = async (at, act) => {
    if (!plain) await page.locator('.lookback-row').nth(at).getByRole('button', { name: 'Ändra' }).click();
    await act(page, plain);
    if (!plain) await next(page);
  };
  await change(0, choose('Ganska lätt'));
  await change(2, write('Fler tider på morgonen.'));
  expect(await send(page, 'Skicka mitt ändrade svar')).toBe(200);
  await expectThanks(page, 'Tack. Ditt ändrade svar är framme.');
  await expect(page.locator('.receipt-code')).toHaveText(code);

  expect(await open(page, code.toLowerCase().replaceAll('-', ' '))).toBe(200);
  await expect(page.locator('dl.answers')).toContainText('Fler tider på morgonen.');
  await expect(page.locator('#versions')).toContainText('1 gång');
  await page.locator('summary', { hasText: 'Ta tillbaka mitt svar' }).click();
  expect(await send(page, 'Ja, ta tillbaka mitt svar')).toBe(200);
  await expect(page.locator('main .notice')).toContainText('Ditt svar är tillbakataget');
  await audit(page, 'receipt of a withdrawn answer');
  expect(await send(page, 'Skicka svaret igen')).toBe(200);
  expect(await send(page, 'Skicka svaret igen')).toBe(200);
  expect(await send(page, 'Se mitt svar')).toBe(200);
  await expect(page.locator('#counting')).toContainText('Ja');
});

test('a wrong code comes back as typed, with a sentence', async ({ page }) => {
  expect(await open(page, 'k7qx m2pd 0000')).toBe(422);
  await expect(page.locator('#receipt-error')).toContainText('Vi hittar inget svar med den koden.');
  await expect(page.getByLabel('Kvittokod')).toHaveValue('k7qx m2pd 0000');
  await audit(page, 'a wrong receipt code');
});

test('the code is mailed to oneself', async ({ page, plain }) => {
  await answered(page, plain);
  await page.getByText('Få koden med e-post').click();
  await audit(page, 'thanks with the form for mail');
  await page.getByLabel('Din e-postadress').fill('anna@storby');
  expect(await send(page, 'Mejla koden till mig')).toBe(422);
  await audit(page, 'receipt with a wrong address');
  await page.getByLabel('Din e-postadress').fill('anna@storby.example');
  expect(await send(page, 'Mejla koden till mig')).toBe(200);
  await expect(page.locator('main .notice')).toContainText('Koden är på väg');
});

test('on paper the receipt stands alone', async ({ page, plain }) => {
  await answered(page, plain);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.receipt-code')).toBeVisible();
  await expect(page.locator('svg.qr')).toBeVisible();
  for (const hidden of ['h1', '.site-header', '.site-footer', 'button']) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
});
