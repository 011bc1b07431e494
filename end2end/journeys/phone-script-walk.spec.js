// What JavaScript adds on the way through the form: it moves on by touch, goes back by the phone's own button, looks back.
import { choose, expectThanks, next, nothing, openForm, rank, send, sendUnasked, toTheEnd, walk, write } from '../support/answering.js';
import { audit } from '../support/audit.js';
import { expect, test } from '../support/test.js';

const progress = (page) => page.locator('.progress');
const option = (page, text) => page.locator('label.option', { hasText: text }).filter({ visible: true });

test('the question comes first on every screen, also where there is room for little else', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  const legend = page.locator('section.question legend').first();
  const options = await page.locator('label.option').first().boundingBox();
  expect(options.y + options.height).toBeLessThan(700);
  await page.setViewportSize({ width: 320, height: 568 });
  expect((await legend.boundingBox()).y, 'where the question begins').toBeLessThan(540);
  // What 400 % of a usual screen leaves.
  await page.setViewportSize({ width: 320, height: 200 });
  await next(page);
  await expect(page.locator('section.question legend:focus, section.question h2:focus')).toBeInViewport({ ratio: 0.9 });
});

test('something to choose is on the first screen, also below a longer question', async ({ page }) => {
  await openForm(page, 'ESK4', false);
  const { y, height } = await page.locator('label.option').first().boundingBox();
  expect(y + height).toBeLessThan(844);
});

test('by touch the next question comes by itself, says so, and one can go back', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await expect(page.getByText('När du trycker på ett svar kommer nästa fråga av sig själv.')).toBeVisible();
  await option(page, 'Ganska svårt').tap();
  await expect(progress(page)).toContainText('fråga 2 av 13');
  await expect(page.getByText('Du svarade: Ganska svårt')).toBeVisible();
  await audit(page, 'answer, moved on by touch');
  await page.getByRole('button', { name: 'Tillbaka' }).tap();
  await expect(progress(page)).toContainText('fråga 1 av 13');
  await expect(option(page, 'Ganska svårt').locator('input')).toBeChecked();
});

test('several answers may be ticked: the form waits', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await next(page);
  await option(page, 'Få besök hemma').tap();
  await page.waitForTimeout(600);
  await expect(progress(page)).toContainText('fråga 2 av 13');
});

test('an answer takes at most one tap a closed question and three more', async ({ page }) => {
  await openForm(page, 'ESK4', false);
  let taps = 0;
  const tap = async (target) => {
    await target.tap();
    taps += 1;
  };
  const goOn = () => tap(page.getByRole('button', { name: 'Nästa' }));
  const closed = async (target) => {
    const before = await progress(page).textContent();
    await tap(target);
    await expect(progress(page)).not.toHaveText(before);
  };
  await closed(option(page, 'Ganska lätt'));
  await closed(page.getByRole('button', { name: 'Flytta upp: Att få träffa samma personal' }));
  await page.locator('textarea').filter({ visible: true }).pressSequentially('Att någon ringer upp.', { delay: 20 });
  await goOn();
  while (await page.locator('fieldset.opinion').filter({ visible: true }).count()) {
    await closed(page.locator('.opinion-choice--agree').filter({ visible: true }));
  }
  await closed(option(page, 'De ska vara med i allt'));
  for (const about of ['Jag svarar för mig själv', '65–79 år', 'Kvinna']) await closed(option(page, about));
  await tap(page.getByRole('button', { name: 'Skicka mitt svar' }));
  await expectThanks(page);
  const closedQuestions = 1 + 1 + 7 + 1 + 3;
  expect(taps).toBeLessThanOrEqual(closedQuestions + 3);
});

test('a link leads to a statement of one\'s own, and from there back to where one was', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await walk(page, false, [nothing, nothing, nothing]);
  await next(page);
  const way = page.getByRole('link', { name: 'Lägg till ett eget påstående' });
  for (let votes = 1; votes <= 5; votes += 1) {
    await expect(way).toHaveCount(0);
    await page.locator('.opinion-choice--agree').filter({ visible: true }).tap();
    await expect(progress(page)).toContainText(`fråga ${4 + votes} av 13`);
  }
  await way.tap();
  await expect(page.getByLabel('Vill du lägga till ett eget påstående?')).toBeFocused();
  await page.keyboard.type('Bussen ska gå varje timme.');
  await expect(page.locator('#q4-own-count')).toHaveText('114 tecken kvar');
  await audit(page, 'answer, a statement of one\'s own');
  await next(page);
  await expect(progress(page)).toContainText('fråga 9 av 13');
  await toTheEnd(page);
  await expect(page.locator('.lookback')).toContainText('Bussen ska gå varje timme.');
});

test('the button of the phone goes back a question at a time and not out of the form', async ({ page }) => {
  await page.goto('/');
  await openForm(page, 'HSD4', false);
  await next(page);
  await next(page);
  await page.goBack();
  await expect(progress(page)).toContainText('fråga 2 av 13');
  await page.goBack();
  await expect(progress(page)).toContainText('fråga 1 av 13');
  await page.goForward();
  await expect(progress(page)).toContainText('fråga 2 av 13');
  expect(new URL(page.url()).pathname).toBe('/svara/HSD4');
});

test('what is skipped is not sent, and words are asked for first', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await walk(page, false, [choose('Ganska lätt'), nothing, write('Skickas inte')]);
  const skip = page.getByRole('button', { name: 'Hoppa över frågan' });
  page.once('dialog', (dialog) => dialog.dismiss());
  await skip.click();
  await expect(page.locator('textarea').first()).toHaveValue('Skickas inte');
  page.once('dialog', (dialog) => dialog.accept());
  await skip.click();
  await expect(progress(page)).toContainText('fråga 4 av 13');
  await expect(page.locator('textarea').first()).toHaveValue('');
});

test('a vote is taken back, also when one has gone past it', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await walk(page, false, [nothing, nothing, nothing]);
  await next(page);
  const skip = page.getByRole('button', { name: 'Hoppa över frågan' });
  await expect(skip).toBeHidden();
  await page.locator('.opinion-choice--agree').filter({ visible: true }).click();
  await next(page);
  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await skip.click();
  await expect(progress(page)).toContainText('fråga 5 av 13');
  await expect(page.locator('.opinion :checked')).toHaveCount(0);
});

test('one looks back at all answers, changes one and comes back', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await walk(page, false, [choose('Ganska lätt'), nothing, write('Fler tider på kvällen')]);
  await toTheEnd(page);
  const rows = page.locator('.lookback-row');
  // The thirteen on the way, without a statement of one's own: that takes votes.
  await expect(rows).toHaveCount(13);
  await expect(rows.first()).toContainText('Ganska lätt');
  await expect(rows.nth(1)).toContainText('Inte besvarad');
  await expect(rows.nth(2)).toContainText('Fler tider på kvällen');
  await rows.first().getByRole('button').click();
  await expect(progress(page)).toContainText('fråga 1 av 13');
  await option(page, 'Mycket svårt').click();
  await next(page);
  await expect(rows.first()).toContainText('Mycket svårt');
  expect(await send(page)).toBe(200);
  await expectThanks(page);
});

test('the time left counts what remains, with the look back', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await next(page);
  await expect(progress(page)).toContainText('fråga 2 av 13 · ungefär 4 minuter kvar');
  for (let question = 2; question < 6; question += 1) await next(page);
  await expect(progress(page)).toContainText('fråga 6 av 13 · ungefär 2 minuter kvar');
});

test('a telephone number is mended from the notice, which then says so, and one tap leads back to the button that sends', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await walk(page, false, [choose('Ganska lätt'), nothing, write('Ring 0611-123 45')]);
  expect(await sendUnasked(page)).toBe(422);
  const notice = page.getByRole('alert').filter({ hasText: 'Ditt svar är inte skickat än' });
  await expect(page.locator('.lookback-row').nth(2).locator('.notice--warning')).toContainText('telefonnummer');
  await expect(page.getByRole('button', { name: 'Jag har ändrat: skicka mitt svar' })).toBeVisible();
  await audit(page, 'answer, look back with a warning');
  await notice.getByRole('link', { name: 'Det du skrev på frågan' }).click();
  await expect(page.locator('#q3')).toBeFocused();
  await write('Ring gärna')(page);
  await expect(notice.getByText('telefonnummer')).toBeHidden();
  await expect(notice.getByText('Texten är ändrad. Nu kan du skicka ditt svar.')).toBeVisible();
  await page.getByRole('button', { name: 'Tillbaka till genomgången' }).click();
  await expect(notice).toBeVisible();
  await expect(page.locator('.lookback-row .notice--warning')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Skicka ändå, som det är' })).toHaveCount(0);
  expect(await send(page, 'Jag har ändrat: skicka mitt svar')).toBe(200);
  await expectThanks(page);
  // Back says what it says where nothing was warned about.
  await page.goBack();
  await expect(page.getByText('Ditt svar är redan skickat')).toBeVisible();
  await expect(progress(page)).toContainText('fråga 1 av 13');
});

test('a text that is warned about is sent as it is from beside the warning, wherever in the walk', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await walk(page, false, [choose('Ganska lätt'), nothing, write('Ring 0611-123 45')]);
  expect(await sendUnasked(page)).toBe(422);
  const notice = page.getByRole('alert');
  await notice.getByRole('link', { name: 'Ändra det du skrev på frågan' }).click();
  await notice.getByRole('button', { name: 'Skicka ändå, som det är' }).click();
  await expectThanks(page);
});

test('what is warned about is asked about before anything is sent, and is sent when one says so', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await walk(page, false, [choose('Ganska lätt'), nothing, write('Ring 0611-123 45')]);
  let posts = 0;
  page.on('request', (request) => { posts += Number(request.method() === 'POST'); });
  await (await toTheEnd(page)).click();
  await expect(page.locator('#fragar')).toBeFocused();
  await expect(page.locator('#fragar')).toContainText('telefonnummer');
  await audit(page, 'answer, asked about before it is sent');
  expect(posts).toBe(0);
  // Who goes to change it is not asked meanwhile, and is asked again where nothing was changed.
  await page.locator('.lookback-row').nth(2).getByRole('button', { name: 'Ändra' }).click();
  await expect(page.locator('#fragar')).toBeHidden();
  await (await toTheEnd(page)).click();
  await expect(page.locator('#fragar')).toBeFocused();
  expect(posts).toBe(0);
  expect(await send(page, 'Skicka ändå, som det är')).toBe(200);
  await expectThanks(page);
});

test('the look back has a row for each question, and none for a statement of one’s own that is not written', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await walk(page, false, [choose('Ganska lätt'), nothing, nothing]);
  await next(page);
  while (await page.locator('.opinion-choice--agree').filter({ visible: true }).count()) {
    await page.locator('.opinion-choice--agree').filter({ visible: true }).click();
    await next(page);
  }
  await toTheEnd(page);
  await expect(page.locator('.lookback-row')).toHaveCount(13);
});

test('the way back from the thanks says that the answer is sent, with ways on', async ({ page }) => {
  await page.goto('/');
  await openForm(page, 'HSD4', false);
  await choose('Ganska lätt')(page);
  expect(await send(page)).toBe(200);
  await expectThanks(page);
  const code = await page.locator('.receipt-code').textContent();
  await page.goBack();
  await expect(page.getByText('Ditt svar är redan skickat')).toBeVisible();
  await expect(progress(page)).toContainText('fråga 1 av 13');
  await expect(page.locator('.question :checked')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Se mitt svar' })).toHaveAttribute('href', `/kvitto#${code}`);
  // What lies behind is where one came from, and no question of the answer that is sent.
  await expect.poll(() => page.evaluate(() => history.state)).toBe(0);
});

test('by touch one thing put first is an answer, and whoever puts more in order is not hurried', async ({ page }) => {
  await openForm(page, 'ESK4', false);
  await option(page, 'Ganska lätt').tap();
  await expect(progress(page)).toContainText('fråga 2');
  const up = (thing) => page.getByRole('button', { name: `Flytta upp: ${thing}` });
  await up('Att få träffa samma personal').tap();
  await expect(page.locator('.ranking-said')).toContainText('Nästa fråga kommer strax.');
  await up('Att få tydlig information').tap();
  await page.waitForTimeout(4_000);
  await expect(progress(page)).toContainText('fråga 2');
  await page.getByRole('button', { name: 'Hoppa över' }).first().tap();
  await page.getByRole('button', { name: 'Tillbaka' }).tap();
  await up('Att få träffa samma personal').tap();
  await expect(progress(page)).toContainText('fråga 3');
  await expect(page.getByText('Du svarade: 1. Att få träffa samma personal')).toBeVisible();
  await page.getByRole('button', { name: 'Tillbaka' }).tap();
  await up('Att få tydlig information').tap();
  await page.waitForTimeout(4_000);
  await expect(progress(page)).toContainText('fråga 2');
});

test('things are moved with buttons, which say where they stand', async ({ page }) => {
  await openForm(page, 'ESK4', false);
  await next(page);
  await expect(page.locator('.ranking .hint').first()).toHaveText('Flytta upp det som är viktigast. Du behöver inte ordna alla.');
  const up = (thing) => page.getByRole('button', { name: `Flytta upp: ${thing}` });
  await up('Att få tydlig information').press('Enter');
  await expect(page.getByText('Att få tydlig information står nu på plats 1')).toBeVisible();
  await expect(up('Att få tydlig information')).toBeFocused();
  await up('Att få träffa samma personal').press('Enter');
  await up('Att få träffa samma personal').press('Enter');
  await expect(page.locator('.ranking-row label').first()).toHaveText('Att få träffa samma personal');
  await expect(page.locator('.ranking-row select').first()).toHaveValue('1');
  await expect(page.locator('.ranking-row select').nth(1)).toHaveValue('2');
  await audit(page, 'answer, a ranking');
});

test('a number at two things and a text that is too long are told before one goes on', async ({ page }) => {
  await openForm(page, 'ESK4', false);
  await next(page);
  await expect(page.getByRole('button', { name: 'Flytta ned: Att få tydlig information' })).toHaveAttribute('aria-disabled', 'true');
  await rank({ 'Att få träffa samma personal': 1, 'Att få tydlig information': 1 })(page);
  await next(page);
  await expect(progress(page)).toContainText('fråga 2');
  await expect(page.getByRole('alert')).toHaveText('Du har satt 1 vid flera. Använd varje siffra en gång.');
  await audit(page, 'answer, told before going on');
  await rank({ 'Att få tydlig information': 2 })(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await next(page);
  await write('å'.repeat(2_249))(page);
  await next(page);
  await expect(page.getByRole('alert')).toHaveText('249 tecken för mycket');
  await expect(page.locator('[aria-invalid]')).toHaveAccessibleDescription(/249 tecken för mycket/);
  await next(page);
  await expect(progress(page)).toContainText('fråga 4');
});

test('who has answered from here is asked before a second answer, and may clear the phone', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await choose('Ganska lätt')(page);
  expect(await send(page)).toBe(200);
  await expectThanks(page);
  await expect(page.getByText('Koden ligger kvar på den här telefonen')).toBeVisible();
  await audit(page, 'thanks with the code kept');

  await openForm(page, 'HSD4', false);
  await expect(page.getByText('Ditt svar är redan skickat')).toBeVisible();
  await audit(page, 'answer, sent before');
  await choose('Mycket svårt')(page);
  expect(await send(page)).toBe(409);
  await expect(page.getByText('Är det här ett nytt svar?')).toBeVisible();

  await openForm(page, 'HSD4', false);
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Rensa från den här telefonen' }).filter({ visible: true }).first().click();
  await expect(page.getByText('Ditt svar är redan skickat')).toBeHidden();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('larger text is one tap away and remembered on the device', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  const larger = page.getByRole('button', { name: 'Större text' });
  await larger.click();
  await larger.click();
  await expect(page.locator('html')).toHaveAttribute('data-text', '150');
  await audit(page, 'answer, the largest text');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-text', '150');
  await page.getByRole('button', { name: 'Vanlig text' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-text', /./);
});

test('an empty form leaves nothing behind and opens at its first question', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  expect(await send(page)).toBe(422);
  await expect(progress(page)).toContainText('fråga 1 av 13');
  await choose('Ganska lätt')(page);
  await expect(page.locator('.error-summary')).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^Fel/);
  await page.evaluate(() => localStorage.clear());
  await openForm(page, 'HSD4', false);
  await expect(progress(page)).toContainText('fråga 1 av 13');
});
