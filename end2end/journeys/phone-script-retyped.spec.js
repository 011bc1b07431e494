// "Du höll på att ändra ditt svar" is said where something was changed and is there, and nowhere else.
import { choose, expectThanks, nothing, openForm, send, walk } from '../support/answering.js';
import { expect, test } from '../support/test.js';
import { entryOf, queue } from '../support/waiting.js';

const said = (page) => page.getByText('Du höll på att ändra ditt svar.');
const retyped = (page) => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('medmig:andring:')));
const keep = (page, round, code) => page.evaluate(([place, receipt]) => {
  sessionStorage.setItem(`medmig:andring:${place}`, `receipt=${receipt}&version=1&q1=4&kept_at=${Date.now()}`);
}, [round, code]);

test('a click that changes nothing keeps nothing', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await walk(page, false, [choose('Ganska svårt'), nothing, nothing, nothing, nothing]);
  expect(await send(page)).toBe(200);
  await expectThanks(page);
  expect(await send(page, 'Se mitt svar')).toBe(200);
  expect(await send(page, 'Ändra mitt svar')).toBe(200);

  await page.locator('.lookback-row').first().getByRole('button', { name: 'Ändra' }).click();
  await page.waitForTimeout(100);

  expect(await retyped(page)).toEqual([]);
  await choose('Ganska lätt')(page);
  await expect.poll(() => retyped(page)).toEqual(['medmig:andring:HSD4']);
});

test('what has arrived by another way is not called begun', async ({ page }) => {
  await page.goto('/om');
  await keep(page, 'HSD4', '0000-0000-0000');
  await queue(page, entryOf('0000-0000-0000', { q1: '4' }, { arrived: true }));

  await page.goto('/kvitto');

  await expect.poll(() => retyped(page)).toEqual([]);
  await expect(said(page)).toBeHidden();
});

test('of two answers that are being changed a reload opens neither by itself', async ({ page }) => {
  await page.goto('/kvitto');
  await keep(page, 'HSD3', '0000-0000-0000');
  await keep(page, 'HSD4', 'ZZZZ-ZZZZ-ZZZZ');
  // As the steps of the form leave the entry in the history (answer/past.rs).
  await page.evaluate(() => history.replaceState(2, ''));

  await page.reload();
  await page.waitForLoadState('networkidle');

  await expect(page.getByLabel('Kvittokod')).toHaveValue('');
  await expect(said(page)).toBeVisible();
});
