// What JavaScript adds for a resident: a draft on the device, a count of characters, and help when the network is gone.
import { choose, expectThanks, next, nothing, openForm, send, toTheEnd, walk, write } from '../support/answering.js';
import { audit } from '../support/audit.js';
import { expect, test } from '../support/test.js';

test('a closed tab loses nothing, and the draft is gone when the answer is kept', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await walk(page, false, [choose('Mycket svårt'), nothing, write('Halvskrivet')]);
  await expect(page.locator('.saved')).toContainText('Sparat på din telefon');
  await audit(page, 'answer with a draft');

  const again = await page.context().newPage();
  await page.close();
  await openForm(again, 'HSD4', false);
  await expect(again.locator('.progress')).toContainText('fråga 3 av 13');
  await expect(again.locator('textarea').first()).toHaveValue('Halvskrivet');
  await walk(again, false, [nothing, nothing, nothing]);
  expect(await send(again)).toBe(200);
  await expectThanks(again);
  await expect.poll(() => again.evaluate(() => Object.keys(localStorage))).toEqual(['medmig:skickat:HSD4']);
});

test('whoever comes back meets the statements in the order they had, at the one that was in sight', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await walk(page, false, [nothing, nothing, nothing]);
  await next(page);
  const inSight = () => page.locator('.opinion-choice--agree').filter({ visible: true });
  for (let vote = 0; vote < 2; vote += 1) {
    await inSight().click();
    await next(page);
  }
  const names = () => page.locator('fieldset.opinion').evaluateAll((all) => all.map((one) => one.querySelector('input').name));
  const asked = await page.locator('fieldset.opinion').filter({ visible: true }).locator('legend').innerText();
  // The server may draw the same order again within the minute: so the draft is given another one than the page has.
  const before = (await names()).reverse();
  await page.evaluate((order) => {
    const draft = new URLSearchParams(localStorage.getItem('medmig:svar:HSD4'));
    draft.delete('order');
    order.forEach((name) => draft.append('order', name));
    localStorage.setItem('medmig:svar:HSD4', String(draft));
  }, before);
  await page.reload();
  await expect(page.locator('.progress')).toBeVisible();
  expect(await names()).toEqual(before);
  await expect(page.locator('fieldset.opinion').filter({ visible: true }).locator('legend')).toHaveText(asked);
  await expect(inSight().locator('input')).not.toBeChecked();
});

test('the characters are counted as they are written', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await walk(page, false, [nothing, nothing, write('å'.repeat(1_990))]);
  await expect(page.locator('#q3-count')).toHaveText('10 tecken kvar');
  await write('å'.repeat(2_003))(page);
  await expect(page.locator('#q3-count')).toHaveText('3 tecken för mycket');
  await audit(page, 'answer with too many characters');
});

test('a personnummer is warned for while it is written', async ({ page }) => {
  await openForm(page, 'HSD4', false);
  await walk(page, false, [nothing, nothing, write('121212-1212')]);
  await expect(page.getByText('Det ser ut som ett personnummer.')).toBeVisible();
  await write('12 dagar')(page);
  await expect(page.getByText('Det ser ut som ett personnummer.')).toBeHidden();
});

test('what is retyped of a sent answer is there again in this tab, and is read in no other', async ({ page, context }) => {
  await openForm(page, 'HSD4', false);
  await walk(page, false, [choose('Ganska svårt'), nothing, write('Först')]);
  expect(await send(page)).toBe(200);
  await expectThanks(page);
  const code = (await page.locator('.receipt-code').innerText()).trim();
  // By another way: the same address once more would be a reload.
  const change = async (tab) => {
    await tab.goto('/');
    await tab.goto('/kvitto');
    await tab.getByLabel('Kvittokod').fill(code);
    await tab.locator('form.stack').getByRole('button').click();
    await tab.getByRole('button', { name: 'Ändra mitt svar' }).click();
    await expect(tab.locator('.progress')).toBeVisible();
  };
  await change(page);
  await page.locator('.lookback-row', { hasText: 'Först' }).getByRole('button', { name: 'Ändra' }).click();
  await write('Omskrivet')(page);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['medmig:skickat:HSD4']);

  await change(page);
  await expect(page.locator('#q3')).toHaveValue('Omskrivet');
  const other = await context.newPage();
  await change(other);
  await expect(other.locator('#q3')).toHaveValue('Först');
  await other.close();

  // A reload asks for the page anew, and that page has no code in its address: the form is there again all the same.
  await page.reload();
  await expect(page.locator('.progress')).toBeVisible();
  await expect(page.locator('#q3')).toHaveValue('Omskrivet');
  // Whoever comes to the page of codes by another way is told that something is there.
  await page.goto('/');
  await page.goto('/kvitto');
  await expect(page.getByText('Du höll på att ändra ditt svar.')).toBeVisible();
  await change(page);
  await expect(page.locator('#q3')).toHaveValue('Omskrivet');

  expect(await send(page, 'Skicka mitt ändrade svar')).toBe(200);
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('medmig:andring:HSD4'))).toBe(null);
});
