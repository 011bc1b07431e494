// Closing a round, and reading its brief, with the keyboard alone.
import { change } from '../support/database.js';
import { open, tabTo } from '../support/keyboard.js';
import { elected, moderator, signIn } from '../support/people.js';
import { expect, test } from '../support/test.js';

const CODE = 'HSD4';

/** The round has ended, and somebody has read what was written. Statements of residents' own would be asked once approved, so they are not. */
function arrange(service) {
  change(service, `
    UPDATE comment SET state = CASE WHEN is_own_statement THEN 'withheld' ELSE 'approved' END,
      reason = CASE WHEN is_own_statement THEN 'Kan peka ut en person.' END, handled_by = (SELECT id FROM account WHERE email = '${moderator}'),
      handled_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now')
      WHERE state = 'unread' AND round_id = (SELECT id FROM round WHERE code = '${CODE}');
    UPDATE round SET closes_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-1 minute') WHERE code = '${CODE}';`);
}

const link = (page, name) => page.locator('main').getByRole('link', { name }).first();
const button = (page, name) => page.locator('main').getByRole('button', { name }).first();

/** Proposes topics for what asks for them, and decides each of them. */
async function decideTopics(page) {
  await open(page, link(page, 'Ordna ämnen'));
  for (const name of ['Föreslå ämnen', 'Ämnena är klara']) {
    const exact = page.getByRole('button', { name, exact: true });
    for (let left = await exact.count(); left > 0; left = await exact.count()) {
      await open(page, exact.first());
      await expect(page.locator('#saved')).toBeVisible();
    }
  }
  await open(page, page.locator('.trail a').last());
}

test('a round is closed: topics, freezing, the protocol and the signature', async ({ page, service }) => {
  test.setTimeout(90_000);
  arrange(service);
  await signIn(page, moderator);
  await page.goto(`/arbete/omgang/${CODE}`);
  await decideTopics(page);

  await open(page, link(page, 'Frys svaren'));
  const keyed = page.getByLabel(/Alla pappersblanketter/);
  if (await keyed.count() > 0) {
    await tabTo(page, keyed);
    await page.keyboard.press('Space');
    await expect(keyed).toBeChecked();
  }
  await open(page, button(page, 'Frys svaren'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Protokoll för stängning');

  await tabTo(page, page.locator('textarea[name=note]'));
  await page.keyboard.type('Skrivet utan mus.');
  await open(page, button(page, 'Skriv under'));
  await expect(page.locator('#just-signed')).toContainText('Omgången är stängd');
});

test('the brief: from a sentence to what it rests on, and back', async ({ page }) => {
  await signIn(page, elected);
  await page.goto('/politik');
  await open(page, page.locator('main a[href="/politik/HSD3"]').first());

  const headline = page.locator('.brief-headline a.claim-support').first();
  const figure = page.locator(await headline.getAttribute('href'));
  await tabTo(page, headline);
  await page.keyboard.press('Enter');
  await expect(figure).toBeFocused();
  await expect(figure).toBeInViewport();
  await expect(figure.locator('table').first()).toBeAttached();
  await tabTo(page, figure.getByRole('link', { name: 'Tillbaka upp till underlaget' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('#underlaget')).toBeFocused();
  await expect(page.locator('#underlaget')).toBeInViewport();

  const sentences = await page.locator('.brief details.claim-support').all();
  expect(sentences.length, 'sentences with what they rest on').toBeGreaterThan(2);
  for (const sentence of sentences) {
    const [ask, support] = [sentence.locator('summary'), sentence.locator('.more-body')];
    await tabTo(page, ask);
    await page.keyboard.press('Enter');
    await expect(support).toBeVisible();
    await expect(support.locator('li').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(support).toBeHidden();
    await expect(ask).toBeFocused();
  }
});
