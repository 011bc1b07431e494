// Who uses the service in these journeys: the demonstration's accounts.
import { password } from './service.js';

export const moderator = 'moderator@harnosand.example';
export const secondModerator = 'moderator2@harnosand.example';
export const keyer = 'inmatare@harnosand.example';
export const facilitator = 'dialogledare@harnosand.example';
export const administrator = 'administrator@harnosand.example';
export const registrar = 'registrator@harnosand.example';
export const elected = 'fortroendevald@harnosand.example';

export async function signIn(page, email, word = password) {
  // Whoever is signed in is led on from the page: the next person comes to a browser where nobody is.
  await page.context().clearCookies();
  await page.goto('/logga-in');
  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Lösenord').fill(word);
  await page.getByRole('button', { name: 'Logga in' }).click();
}

export async function signOut(page) {
  await page.getByRole('button', { name: 'Logga ut' }).click();
}
