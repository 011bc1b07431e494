// Pages that only come of something done first: it is done here, by the pages or beside them, and each is audited.
import { audit } from '../support/audit.js';
import { change } from '../support/database.js';
import { endOf } from '../support/mail-ends.js';
import { elected, facilitator, moderator, secondModerator, signIn, signOut } from '../support/people.js';
import { expect, test } from '../support/test.js';

const dialogue = 'harnosand-vard-som-hanger-ihop';

/** Goes by a link and audits the page that comes. */
async function follow(page, link, name) {
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await audit(page, name);
}

/** The second moderator works in Sundsvall instead. */
function moveToSundsvall(service) {
  change(service, `
    UPDATE membership SET
      organisation_id = (SELECT id FROM organisation WHERE slug = 'sundsvall'),
      body_id = (SELECT b.id FROM political_body b JOIN organisation o ON o.id = b.organisation_id
        WHERE o.slug = 'sundsvall' AND b.kind = 'committee' ORDER BY b.slug LIMIT 1)
      WHERE account_id = (SELECT id FROM account WHERE email = '${secondModerator}');`);
}

test('a joint dialogue: the invitation, the case of whoever accepts, and the dialogue as residents see it', async ({ page, service }) => {
  moveToSundsvall(service);
  await signIn(page, moderator);
  await page.goto(`/arbete/dialog/${dialogue}/bjud-in`);
  const bodies = page.locator('label.option', { hasText: 'Sundsvall' });
  for (const body of await bodies.all()) await body.click();
  await page.getByRole('button', { name: 'Bjud in' }).click();
  await expect(page).toHaveURL(/#joint$/);
  await audit(page, 'a dialogue with invited bodies');
  await signOut(page);

  await signIn(page, secondModerator);
  await follow(page, page.locator('#waiting a[href^="/arbete/inbjudan/"]').first(), 'an invitation');
  await page.getByRole('button', { name: 'Tacka ja' }).click();
  await expect(page).toHaveURL(/\/arbete\/omgang\/[A-Z0-9]+$/);
  await audit(page, 'a round that came of an invitation');
  const round = new URL(page.url()).pathname;
  expect((await page.goto(`${round}/arende`)).status()).toBe(200);
  await audit(page, 'the case of whoever takes part');

  change(service, `UPDATE round SET state = 'open', opens_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-1 hour'),
    opened_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-1 hour') WHERE code = '${round.split('/').pop()}'`);
  expect((await page.goto(`/dialog/${dialogue}`)).status()).toBe(200);
  await expect(page.locator('main')).toContainText('Sundsvall');
  await audit(page, 'a joint dialogue');
});

test('a meeting that is registered, and opened to be put right', async ({ page }) => {
  await signIn(page, facilitator);
  await page.goto('/arbete/omgang/HSD4/moten/nytt');
  await page.getByLabel('Plats', { exact: true }).fill('Bygdegården');
  await page.getByLabel('Antal deltagare', { exact: true }).fill('14');
  await page.locator('#inmatning textarea').first().fill('Flera sa att det är svårt att komma fram på telefon.');
  await page.getByRole('button', { name: 'Spara mötet' }).click();
  await expect(page.locator('#saved')).toContainText('Mötet är sparat');
  await audit(page, 'a meeting that was saved');
  await follow(page, page.locator('main th a[href^="/arbete/omgang/HSD4/moten/"]').first(), 'a meeting to put right');
});

test('a paper of a signed result', async ({ page, service }) => {
  change(service, `
    INSERT INTO paper_entry (id, round_id, paper_number, handed_in_on, submission_id, is_sampled, keyed_by, keyed_at)
      SELECT randomblob(16), r.id, 7, date(r.opened_at), s.id, 0, a.id, r.opened_at
      FROM round r JOIN submission s ON s.round_id = r.id, account a
      WHERE r.code = 'HSD3' AND s.withdrawn_on IS NULL AND a.email = '${moderator}' LIMIT 1;`);
  await signIn(page, moderator);
  expect((await page.goto('/arbete/omgang/HSD3/rattelse/papper/7')).status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await audit(page, 'a paper of a signed result');
});

test('a result that is not shown yet', async ({ page, service }) => {
  change(service, "UPDATE round SET state = 'closed', result_shown_at = NULL WHERE code = 'HSD2'");
  await signIn(page, moderator);
  await page.goto('/arbete/omgang/HSD2/visa-resultatet');
  await expect(page.getByRole('button', { name: 'Visa resultatet för alla' })).toBeVisible();
  await audit(page, 'showing a result');
});

const ends = [
  ['/arbete/post/avsluta', 'staff mail ends', moderator],
  ['/politik/post/avsluta', 'elected mail ends', elected],
];
test('mail of each kind is ended by the link in it', async ({ page, service }) => {
  for (const [path, purpose, email] of ends) {
    expect((await page.goto(`${path}?kod=${endOf(service, purpose, email)}`)).status()).toBe(200);
    await audit(page, `${path}, asked`);
    await page.locator('main').getByRole('button').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Du får inga fler mejl');
    await audit(page, `${path}, done`);
  }
});
