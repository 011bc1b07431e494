// From commission to an open round: a moderator plans a dialogue, takes the standard questions, and opens.
import { audit } from '../support/audit.js';
import { moderator, signIn } from '../support/people.js';
import { expect, test } from '../support/test.js';

/** A day so many days from now, as a field of dates wants it. */
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('a moderator plans a dialogue and a round, and opens it', async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000);
  await signIn(page, moderator);

  await test.step('the dialogue: mistakes are told, and nothing typed is lost', async () => {
    await page.getByRole('link', { name: 'Planera en dialog' }).click();
    await audit(page, 'a new dialogue');
    await page.getByLabel('Vad heter dialogen?').fill('Trygg hemma');
    await page.getByRole('button', { name: 'Spara och planera en omgång' }).click();
    await expect(page.locator('.error-summary')).toContainText('Skriv varför dialogen hålls');
    await audit(page, 'a dialogue with mistakes');
    await expect(page.getByLabel('Vad heter dialogen?')).toHaveValue('Trygg hemma');
    await page.getByLabel('Varför hålls den?').fill('Vi vill veta vad som gör att du känner dig trygg hemma.');
    await page.getByLabel('Konsultation').check();
    await page.getByLabel('När har invånarna svar senast?').fill(day(120));
    await page.getByRole('button', { name: 'Spara och planera en omgång' }).click();
  });

  const code = await test.step('the round: most is filled in already', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Planera en omgång');
    await audit(page, 'a new round');
    await page.getByLabel('Jag har en kontinuitet i min kontakt med vården').check();
    await page.getByRole('button', { name: 'Spara omgången' }).click();
    await expect(page).toHaveURL(/\/arbete\/omgang\/[B-Z]{5}$/);
    return page.url().split('/').pop();
  });

  await test.step('what is missing leads to the field that mends it', async () => {
    await expect(page.locator('.check--missing')).toHaveCount(3);
    await audit(page, 'a planned round');
    await page.locator('.check--missing', { hasText: 'Vad som kan påverkas' }).getByRole('link').click();
    await page.getByLabel('Vad kan invånarna påverka?').fill('Hemtjänstens tider.');
    await page.getByLabel('Vad kan de inte påverka?').fill('Hur många läkare regionen anställer.');
    await page.getByRole('button', { name: 'Spara' }).click();
    await expect(page.locator('#saved')).toBeVisible();
    await audit(page, 'a dialogue that was saved');
    await page.getByRole('link', { name: 'Dialogen på andra språk' }).click();
    await audit(page, 'a dialogue in other languages');
    await page.goBack();
    await page.locator('main').getByRole('link', { name: 'Trygg hemma' }).click();
    await page.locator('.check--missing').getByRole('link').click();
    await page.getByRole('button', { name: 'Jag har läst alla frågor' }).click();
    await expect(page.locator('.check--missing')).toHaveCount(0);
  });

  await test.step('the round is set to open of itself, and opened at once after all', async () => {
    await page.getByRole('link', { name: 'Öppna omgången' }).click();
    await page.getByRole('button', { name: /^Öppna av sig själv/ }).click();
    await expect(page.locator('#opens-itself')).toBeVisible();
    await audit(page, 'a round that opens of itself');
    await page.getByRole('link', { name: 'Öppna omgången' }).click();
    await audit(page, 'the page of opening');
    await page.getByRole('button', { name: 'Öppna omgången nu' }).click();
    await expect(page.locator('.tag--open').first()).toBeVisible();
  });

  await test.step('a resident can answer', async () => {
    const resident = await browser.newPage({ baseURL });
    expect((await resident.goto(`/svara/${code}`)).status()).toBe(200);
    await expect(resident.locator('.question').first()).toBeVisible();
    await resident.close();
  });
});
