// Papers are keyed in with the keyboard alone: Enter leads from field to field, and what stands in one is typed over.
import { audit } from '../support/audit.js';
import { enter, enterTo, open, tabTo } from '../support/keyboard.js';
import { keyer, moderator, signIn, signOut } from '../support/people.js';
import { expect, test } from '../support/test.js';

const papers = '/arbete/omgang/HSD4/papper';
const votes = [1, 2, 3, 4, 5, 6, 7].map((row) => `q4-${row}`);

const field = (page, name) => page.locator(`#inmatning [name="${name}"]`);

/** Types the questions of one paper, from its first, and leaves the focus on the button. */
async function typeSheet(page, { contact, text }) {
  await expect(field(page, 'q1')).toBeFocused();
  await page.keyboard.type(contact);
  await enterTo(page, field(page, 'q2'));
  await page.keyboard.type('13');
  await enterTo(page, field(page, 'q3'));
  await page.keyboard.type(text);
  // In running text Enter is a new line.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  for (const name of votes) {
    await expect(field(page, name)).toBeFocused();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
  }
  await expect(field(page, 'q4-own'), 'what one may add comes after what is asked').toBeFocused();
  await page.keyboard.press('Tab');
  for (const name of ['on_behalf', 'age', 'sex']) {
    await expect(field(page, name)).toBeFocused();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('#inmatning button:not([hidden])').first()).toBeFocused();
}

/** Keys in a paper; after the first its number stands there. */
async function keyPaper(page, number, sheet) {
  await expect(field(page, 'paper_number')).toBeFocused();
  if (await field(page, 'paper_number').inputValue() === '') await page.keyboard.type(number);
  await enterTo(page, field(page, 'handed_in_on'));
  await enterTo(page, field(page, 'q1'));
  await typeSheet(page, sheet);
  await enter(page);
  await expect(page.locator('.desk-done')).toContainText(`Papper ${number} är inmatat.`);
}

test('two papers, the second keying of one, and a correction', async ({ page }) => {
  test.setTimeout(90_000);

  await test.step('two papers are keyed in, one after the other', async () => {
    await signIn(page, keyer);
    await page.goto(papers);
    await keyPaper(page, '71', { contact: '5', text: 'Ring upp samma dag' });
    await expect(field(page, 'paper_number')).toHaveValue('72');
    await keyPaper(page, '72', { contact: '2', text: 'Fler tider på kvällen' });
    await audit(page, 'a paper that was keyed in');
  });

  await test.step('one of them is put right', async () => {
    await tabTo(page, page.locator('summary', { hasText: 'Rätta ett papper' }));
    await page.keyboard.press('Enter');
    await open(page, page.locator('#papers').getByRole('link', { name: '72', exact: true }));
    await audit(page, 'a paper to put right');
    await tabTo(page, field(page, 'q1'));
    await enterTo(page, field(page, 'q2'));
    await page.keyboard.type('2');
    await expect(field(page, 'q2'), 'what stood there is typed over').toHaveValue('2');
    await tabTo(page, field(page, 'reason'));
    await page.keyboard.type('Fel ruta vid inmatningen');
    await open(page, page.getByRole('button', { name: 'Spara rättelsen' }));
    await expect(page.locator('#history')).toContainText('Rättat');
    await expect(field(page, 'q2')).toHaveValue('2');
    await signOut(page);
  });

  await test.step('somebody else keys in the first once more, and settles what was read differently', async () => {
    await signIn(page, moderator);
    await page.goto(papers);
    await open(page, page.getByRole('link', { name: 'Papper 71', exact: true }));
    await audit(page, 'the second keying of a paper');
    await tabTo(page, field(page, 'q1'));
    await typeSheet(page, { contact: '4', text: 'Ring upp samma dag' });
    await enter(page);
    await expect(page.locator('main')).toContainText('1 fält är olika.');
    await audit(page, 'a paper that was read in two ways');
    await tabTo(page, page.locator('input[name="choose-q1"]').first());
    await page.keyboard.press('Space');
    await open(page, page.getByRole('button', { name: 'Spara det som står på papperet' }));
    await expect(page.locator('main')).toContainText('inmatat två gånger');
    await audit(page, 'a paper that is settled');
  });
});
