// Each question is read aloud by the voices of the browser, where there is one for its language.
import { next, openForm } from '../support/answering.js';
import { expect, test } from '../support/test.js';

/** Gives the page voices for these languages, of the device unless they are remote. They say nothing, and note what they were to say. */
function withVoices(page, languages, { remote = [] } = {}) {
  return page.addInitScript(({ languages: known, remote: elsewhere }) => {
    const said = [];
    const synthesis = Object.assign(new EventTarget(), {
      said,
      speaking: false,
      getVoices: () => [
        ...elsewhere.map((lang) => ({ lang, localService: false })),
        ...known.map((lang) => ({ lang, localService: true })),
      ],
      speak({ text, lang, voice }) {
        said.push({ text, lang, voice: voice?.lang });
        synthesis.speaking = true;
      },
      cancel() { synthesis.speaking = false; },
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
    // The browser's own takes none but its own voices.
    globalThis.SpeechSynthesisUtterance = class extends EventTarget {
      constructor(text) {
        super();
        this.text = text;
      }
    };
  }, { languages, remote });
}

const spoken = (page) => page.evaluate(() => ({ said: speechSynthesis.said, speaking: speechSynthesis.speaking }));
const legend = (page) => page.locator('section.question legend').filter({ visible: true }).innerText();

test('a question is read in its language, until one presses again or goes on', async ({ page }) => {
  await withVoices(page, ['en-GB', 'sv-SE']);
  await openForm(page, 'HSD4', false);
  const listen = page.getByRole('button', { name: 'Lyssna' });
  const stop = page.getByRole('button', { name: 'Sluta läsa' });

  await listen.click();
  await expect(stop).toBeVisible();
  const { said: [first], speaking } = await spoken(page);
  expect(first).toMatchObject({ lang: 'sv', voice: 'sv-SE' });
  expect(first.text).toContain(await legend(page));
  expect(first.text).toContain('Mycket svårt');
  expect(speaking).toBe(true);
  await stop.click();
  await expect(listen).toBeVisible();
  expect((await spoken(page)).speaking).toBe(false);

  await listen.click();
  await next(page);
  await expect(listen).toBeVisible();
  expect((await spoken(page)).speaking, 'the question before').toBe(false);
  await listen.click();
  const { said } = await spoken(page);
  expect(said).toHaveLength(3);
  expect(said[2].text).toContain(await legend(page));
  expect(said[2].text).not.toContain('Mycket svårt');
});

test('in another language another voice reads, and without one there is no button', async ({ page }) => {
  await withVoices(page, ['sv-SE', 'fi-FI']);
  await openForm(page, 'HSD4?sprak=fi', false);
  await page.getByRole('button', { name: 'Kuuntele' }).click();
  const { said: [first] } = await spoken(page);
  expect(first).toMatchObject({ lang: 'fi', voice: 'fi-FI' });
  await openForm(page, 'HSD4?sprak=en', false);
  await expect(page.locator('[data-step=listen]')).toBeHidden();
});

test('no text is sent to a voice that speaks elsewhere', async ({ page }) => {
  await withVoices(page, ['en-GB'], { remote: ['sv-SE', 'en-US'] });
  await openForm(page, 'HSD4', false);
  await expect(page.locator('[data-step=listen]')).toBeHidden();
  await openForm(page, 'HSD4?sprak=en', false);
  await page.locator('[data-step=listen]').click();
  const { said: [first] } = await spoken(page);
  expect(first).toMatchObject({ lang: 'en', voice: 'en-GB' });
});
