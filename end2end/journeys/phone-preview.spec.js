// A moderator tries a planned round as residents will meet it. Every journey here runs twice: with JavaScript, and with none.
import { audit } from '../support/audit.js';
import { moderator, signIn } from '../support/people.js';
import { expect, test } from '../support/test.js';

const preview = (language) => `/arbete/omgang/HSD5/forhandsgranska?sprak=${language}&bredd=telefon`;
const words = 'Skrivet för att prova.';

for (const [language, send] of [['sv', 'Skicka mitt svar'], ['fi', 'Lähetä vastaukseni']]) {
  test(`the form is tried to its end in ${language}, and nothing of it is kept or sent`, async ({ page, plain }) => {
    await signIn(page, moderator);
    const sent = [];
    page.on('request', (request) => { if (request.method() !== 'GET' || request.url().includes('q1=')) sent.push(request.url()); });
    await page.goto(preview(language));
    const form = page.locator('#svar');
    const sections = form.locator('section.question').filter({ visible: true });
    if (plain) expect(await sections.count(), 'questions one under the other').toBeGreaterThan(4);
    else await expect(form.locator('.progress')).toBeVisible();
    await expect(form.locator('#inledning .facts')).toBeVisible();
    await expect(page.locator('h1'), 'one heading of the page').toHaveText('Förhandsgranska');
    await expect(form.locator('h2.answer-title')).toBeVisible();
    await audit(page, `the preview in ${language}`);

    await form.locator('label.option').filter({ visible: true }).first().click();
    await form.locator('input').first().press('Enter');
    expect(await write(form), 'fields that were written in').toBeGreaterThan(0);
    if (!plain) expect(await sections.count(), 'the look back alone').toBe(1);
    await expect(form.getByRole('button', { name: send, exact: true })).toBeDisabled();
    await audit(page, `the end of the preview in ${language}`);

    expect(sent, 'what left the browser').toEqual([]);
    expect(page.url()).toContain(preview(language));
    expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)].flat())).toEqual([]);
    await page.goto(preview(language));
    for (const field of await form.locator('textarea').all()) await expect(field).toHaveValue('');
  });
}

/** Writes in every field that comes into sight on the way to the end. Gives how many there were. */
async function write(form) {
  const fields = form.locator('textarea').filter({ visible: true });
  const next = form.locator('[data-step=next]');
  let written = 0;
  for (;;) {
    for (const field of await fields.all()) {
      await field.fill(words);
      written += 1;
    }
    if (!(await next.isVisible())) return written;
    await next.click();
  }
}
