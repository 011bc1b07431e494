// Somebody is invited to administer, ties an app to the account, and signs in with its code and with one on paper; or makes a passkey.
import { choose } from '../support/answering.js';
import { audit } from '../support/audit.js';
import { linkIn, mailTo } from '../support/mail.js';
import { administrator, signIn, signOut } from '../support/people.js';
import { expect, test } from '../support/test.js';
import { code } from '../support/totp.js';

const email = 'ny.administrator@harnosand.example';
const password = 'fyra gröna cyklar';

/** Invites somebody and lets them choose a password, which leads to the choice of a second factor. */
async function invited(page, service) {
  await signIn(page, administrator);
  await page.goto('/arbete/personer/harnosand/bjud-in');
  await page.getByLabel('E-postadress i tjänsten').fill(email);
  await page.getByLabel('Namn').fill('Ny Administratör');
  await choose('Administratör')(page);
  await page.getByRole('button', { name: 'Skicka inbjudan' }).click();
  await expect(page.locator('#people')).toContainText('Väljer app eller passkey vid nästa inloggning');
  await signOut(page);

  await page.goto(linkIn(await mailTo(service, email), '/inbjudan'));
  await page.getByLabel('Nytt lösenord').fill(password);
  await page.getByLabel('Lösenordet en gång till').fill(password);
  await page.getByRole('button', { name: 'Spara och logga in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skydda din inloggning');
}

test('from the invitation to signing in with a code', async ({ page, service }) => {
  await invited(page, service);
  await expect(page.locator('main')).toContainText('Passkeys går inte att använda på den här adressen');
  await audit(page, 'tie an app');
  const secret = await page.locator('#secret').innerText();
  await page.getByLabel('Kod från appen').fill('12345');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.locator('#code-error')).toContainText('Koden stämmer inte');
  await audit(page, 'tie an app, a mistake');
  expect(await page.locator('#secret').innerText()).toBe(secret);

  await page.getByLabel('Kod från appen').fill(code(secret));
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Spara dina reservkoder');
  await audit(page, 'codes on paper');
  const paper = await page.locator('#codes li').allInnerTexts();
  expect(paper).toHaveLength(8);
  await page.getByRole('link', { name: 'Jag har sparat dem' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ditt arbete');
  await signOut(page);

  await signIn(page, email, password);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skriv din kod');
  await audit(page, 'give the code');
  await page.goto('/arbete');
  await expect(page).toHaveURL(/\/logga-in\?/);
  await signIn(page, email, password);
  await page.getByLabel('Kod från appen').fill(code(secret, 1));
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ditt arbete');
  await page.getByRole('link', { name: 'Andra steget och reservkoder' }).click();
  await expect(page.locator('#left')).toContainText('åtta reservkoder');
  await audit(page, 'one’s own sign-in');
  await signOut(page);

  await signIn(page, email, password);
  await page.getByLabel('Kod från appen').fill(paper[0]);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ditt arbete');
});

test.describe('at an address with a name', () => {
  test.use({ host: 'localhost' });

  test('a passkey is made at the first sign-in and shown at the next', async ({ page, service }) => {
    const devices = await page.context().newCDPSession(page);
    await devices.send('WebAuthn.enable');
    await devices.send('WebAuthn.addVirtualAuthenticator', {
      options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
    });
    await invited(page, service);
    await page.getByLabel('Vad ska den heta?').fill('Jobbtelefonen');
    await audit(page, 'make a passkey');
    await page.getByRole('button', { name: 'Skapa passkey' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Spara dina reservkoder');
    await page.getByRole('link', { name: 'Jag har sparat dem' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ditt arbete');
    await signOut(page);

    await signIn(page, email, password);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Visa din passkey');
    await page.evaluate(() => {
      navigator.credentials.get = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: 'Använd passkey' }).click();
    await expect(page.getByRole('alert')).toContainText('Det avbröts');
    await audit(page, 'show the passkey, cancelled');
    await page.reload();
    await page.getByRole('button', { name: 'Använd passkey' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ditt arbete');

    await page.getByRole('link', { name: 'Andra steget och reservkoder' }).click();
    await expect(page.locator('#passkeys')).toContainText('Jobbtelefonen');
    await audit(page, 'one’s own passkeys');
  });
});
