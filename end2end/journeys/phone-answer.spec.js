// A resident answers on a phone. Every journey here runs twice: with JavaScript, and with none.
import { all, choose, expectThanks, nothing, openForm, parts, rank, send, sendUnasked, toTheEnd, vote, walk, write } from '../support/answering.js';
import { audit } from '../support/audit.js';
import { expect, test } from '../support/test.js';

const aboutMe = parts(choose('Jag svarar för mig själv'), choose('65–79 år'), choose('Kvinna'));

test('an answer to a scale, a multiple choice, a free text and opinions is thanked for', async ({ page, plain }) => {
  await page.goto('/');
  await audit(page, 'start');
  await expect(page.getByRole('button', { name: 'Större text' })).toHaveCount(plain ? 0 : 1);
  await page.locator('a[href="/svara/HSD4"]').first().click();
  await openForm(page, 'HSD4', plain);
  const acts = [
    choose('Ganska svårt'),
    all(choose('Ringa och prata med någon direkt'), choose('Få besök hemma')),
    write('Det vore lättare om det gick att boka tid på kvällen.'),
    vote({ 'Det går bra att sköta de flesta vårdärenden på nätet.': 'Håller inte med', 'Jag litar på att jag får vård': 'Håller med' }),
    aboutMe,
  ];
  await walk(page, plain, acts, (state) => audit(page, `answer, ${state}`));
  await toTheEnd(page);
  if (!plain) await audit(page, 'answer, look back');
  expect(await send(page)).toBe(200);
  await expectThanks(page);
  await audit(page, 'thanks');
});

test('one answer is chosen and things are put in order', async ({ page, plain }) => {
  await openForm(page, 'ESK4', plain);
  const acts = [
    choose(/^\s*Jag vet inte\s*$/),
    rank({ 'Att få träffa samma personal': 1, 'Att få tydlig information': 2 }),
    write('Att någon ringer tillbaka.'),
    vote({ 'Det är svårt att komma fram på telefon.': 'Håller med' }),
    choose('De ska vara med när jag ber om det'),
    aboutMe,
  ];
  await walk(page, plain, acts);
  expect(await send(page)).toBe(200);
  await expectThanks(page);
});

test('two mistakes come back in a summary, with everything kept, and can be mended', async ({ page, plain }) => {
  await openForm(page, 'ESK4', plain);
  const long = 'å'.repeat(2_001);
  await walk(page, plain, [
    choose('Ganska lätt'),
    rank({ 'Att få träffa samma personal': 1, 'Att få tydlig information': 1 }),
    write(long),
    vote({ 'Jag får oftast träffa samma personal.': 'Hoppa över' }),
    nothing,
    aboutMe,
  ]);
  expect(await send(page)).toBe(422);

  await expect(page).toHaveTitle(/^Fel: /);
  const summary = page.locator('.error-summary');
  await expect(summary.getByRole('link')).toHaveText([/Du har satt 1 vid flera/, /Skriv högst 2\s000 tecken/]);
  await audit(page, 'answer with mistakes');
  await expect(page.locator('textarea').first()).toHaveValue(long);
  await expect(page.locator('label.option', { hasText: 'Ganska lätt' }).locator('input')).toBeChecked();
  await expect(page.locator('label.option', { hasText: '65–79 år' }).locator('input')).toBeChecked();
  await expect(page.locator('.opinion', { hasText: 'samma personal' }).getByLabel('Hoppa över')).toBeChecked();

  await summary.getByRole('link', { name: /flera/ }).click();
  await rank({ 'Att få tydlig information': 2 })(page);
  await summary.getByRole('link', { name: /tecken/ }).click();
  await write('å'.repeat(2_000))(page);
  if (!plain) await expect(summary).toHaveCount(0);
  expect(await send(page)).toBe(200);
  await expectThanks(page);
});

test('a personnummer is warned for before the answer is kept', async ({ page, plain }) => {
  await openForm(page, 'HSD4', plain);
  // A made-up number that the tax authority gives out for tests: its check digit is right.
  await walk(page, plain, [nothing, nothing, write('Jag heter något och har 19121212-1212 som nummer.'), nothing, nothing]);
  // The form itself asks before it sends, where there is a script; else the server does.
  if (plain) expect(await send(page)).toBe(422);
  else await (await toTheEnd(page)).click();
  const warning = page.getByText('Det ser ut som ett personnummer.').filter({ visible: true }).first();
  await expect(warning).toBeVisible();
  await audit(page, 'answer with a personnummer');
  expect(await send(page, 'Skicka ändå, som det är')).toBe(200);
  await expectThanks(page);
});

test('a form that came back is read in another language, with nothing lost and nothing sent', async ({ page, plain }) => {
  await openForm(page, 'HSD4', plain);
  await walk(page, plain, [choose('Ganska lätt'), nothing, write('Ring 0611-123 45'), nothing, nothing]);
  expect(await (plain ? send(page) : sendUnasked(page))).toBe(422);
  await page.getByRole('button', { name: 'Suomi' }).click();
  await expect(page.getByText('Kaikki vastauksesi ovat tallella.')).toBeVisible();
  await expect(page.locator('#q3')).toHaveValue('Ring 0611-123 45');
  await expect(page.locator('input[name=q1]:checked')).toHaveCount(1);
  await audit(page, 'answer that came back, in Finnish');
  expect(await (plain ? send(page, 'Lähetä vastaukseni') : sendUnasked(page, 'Lähetä vastaukseni'))).toBe(422);
});

test('the thanks are read in another language with the same code', async ({ page, plain }) => {
  await openForm(page, 'HSD4', plain);
  await choose('Ganska lätt')(page);
  expect(await send(page)).toBe(200);
  await expectThanks(page);
  const code = await page.locator('.receipt-code').textContent();
  await page.getByRole('button', { name: 'English' }).click();
  await expectThanks(page, 'Thank you. Your answer has arrived.');
  await expect(page.locator('.receipt-code')).toHaveText(code);
});

test('an empty answer is turned back with a sentence', async ({ page, plain }) => {
  await openForm(page, 'HSD4', plain);
  await walk(page, plain, [nothing, nothing, nothing, nothing, nothing]);
  expect(await send(page)).toBe(422);
  await expect(page.locator('.error-summary')).toContainText('Svara på minst en fråga');
});
