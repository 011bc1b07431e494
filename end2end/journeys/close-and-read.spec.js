// From the last answer to the brief: a moderator reads, stops and closes; an elected representative reads the result.
import { audit } from '../support/audit.js';
import { elected, moderator, signIn, signOut } from '../support/people.js';
import { expect, test } from '../support/test.js';

test('a moderator closes a round, and the elected read its brief', async ({ page }) => {
  test.setTimeout(180_000);

  await test.step('no one sees the result of an open round', async () => {
    await signIn(page, elected);
    expect((await page.goto('/politik/HSD4')).status()).toBe(404);
    await page.goto('/politik');
    await signOut(page);
  });

  await test.step('the moderator stops the round, with a reason', async () => {
    await signIn(page, moderator);
    await expect(page).toHaveURL(/\/arbete$/);
    await page.getByRole('link', { name: /Hur är det att få kontakt med vården/ }).first().click();
    await page.goto('/arbete/omgang/HSD4/stoppa');
    await page.getByRole('button', { name: 'Stoppa omgången' }).click();
    await expect(page.locator('.error-summary')).toBeVisible();
    await audit(page, 'stop without a reason');
    await page.getByLabel('Varför stoppas omgången i förtid?').fill('Det här är en resa genom hela tjänsten.');
    await page.getByRole('button', { name: 'Stoppa omgången' }).click();
    await expect(page.locator('.tag--stopped').first()).toBeVisible();
  });

  await test.step('it cannot be closed while comments are unread', async () => {
    await page.goto('/arbete/omgang/HSD4/stang');
    await expect(page.getByRole('heading', { name: 'Frys svaren', level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Frys svaren' })).toHaveCount(0);
    await audit(page, 'freezing with unread comments');
  });

  const withheld = await test.step('the moderator reads every comment, and withholds one', () => readAll(page));

  await test.step('the moderator has topics proposed, and decides them', async () => {
    for (const name of ['Föreslå ämnen', 'Ämnena är klara']) {
      const button = page.getByRole('button', { name }).first();
      await page.goto('/arbete/omgang/HSD4/amnen');
      while (await button.count() > 0) {
        await button.click();
        await expect(page.locator('#saved')).toBeVisible();
        await page.goto('/arbete/omgang/HSD4/amnen');
      }
    }
    await audit(page, 'topics');
  });

  await test.step('the moderator freezes the answers, reads who is missing, and signs the protocol', async () => {
    await page.goto('/arbete/omgang/HSD4/stang');
    const keyed = page.getByLabel(/Alla pappersblanketter/);
    if (await keyed.count() > 0) await keyed.check();
    await audit(page, 'freezing');
    await page.getByRole('button', { name: 'Frys svaren' }).click();
    await expect(page.locator('#missing')).toContainText('Befolkningen är räknad');
    await audit(page, 'protocol');
    await page.getByRole('button', { name: 'Skriv under' }).click();
    await expect(page.locator('#just-signed')).toContainText('Omgången är stängd');
    await expect(page.locator('#next')).toContainText('svarar invånarna senast');
    await audit(page, 'the signed protocol');
    await page.goto('/arbete');
    await expect(page.locator('#waiting')).toContainText('Svara invånarna');
    await page.goto('/arbete/omgang/HSD4');
    await expect(page.locator('.tag--closed').first()).toBeVisible();
    await audit(page, 'a closed round in the workbench');
    await signOut(page);
  });

  await test.step('the elected read the brief', async () => {
    await signIn(page, elected);
    await page.goto('/politik');
    await audit(page, 'the elected start page');
    await page.getByRole('link', { name: /Hur är det att få kontakt med vården/ }).click();
    await expect(page).toHaveURL(/\/politik\/HSD4$/);
    await expect(page.locator('.brief')).toContainText('41 svar');
    for (const heading of ['Det här ska ni ta ställning till', 'Vilka har svarat', 'Det här säger invånarna', 'Så säkert är det här', 'Bilaga: alla frågor']) {
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
    }
    await expect(page.locator('.brief')).not.toContainText(withheld);
    await audit(page, 'the brief');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.site-header nav')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('on a phone the figure and the answer in a sentence are on the first screen', async () => {
    const before = page.viewportSize();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/politik/HSD3');
    const headline = page.locator('.brief-headline');
    await expect(headline).toContainText('214 svar');
    await expect(headline).toContainText(/Hur .*% svarade .*svårt/);
    // Of a round on two statements the first: how it answers the other stands right below.
    const { y, height } = await headline.locator('.claim').first().boundingBox();
    expect(y + height).toBeLessThan(844);
    await page.setViewportSize(before);
  });

  await test.step('the brief of the longest round is one A4, and says how sure it is', async () => {
    await page.goto('/politik/HSD3');
    await expect(page.locator('.brief .claim-read').first()).toContainText('43');
    const ends = await endsOnPaper(page);
    expect(ends['Så säkert är det här'], 'what is on the first page').toBeLessThanOrEqual(1);
    expect(ends.all, 'pages of the brief without its annex').toBeLessThanOrEqual(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.brief-headline .claim').first()).toBeVisible();
    const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(printed.match(/\/Type\s*\/Page\b/g).length, 'sheets with the annex').toBeLessThanOrEqual(5);
  });
});

/** Where each part of the brief ends on paper, and where all of it does, counted in A4 pages within their margins. */
async function endsOnPaper(page) {
  const millimetre = 96 / 25.4;
  const [width, height] = [(210 - 2 * 12) * millimetre, (297 - 2 * 7) * millimetre];
  const before = page.viewportSize();
  await page.setViewportSize({ width: Math.floor(width), height: Math.floor(height) });
  await page.emulateMedia({ media: 'print' });
  const ends = await page.locator('.brief').evaluate((brief, height) => {
    const top = document.body.getBoundingClientRect().top;
    const end = (element) => (element.getBoundingClientRect().bottom - top) / height;
    const parts = [...brief.querySelectorAll('.brief-part')].map((part) => [part.querySelector('h2').textContent, end(part)]);
    return { ...Object.fromEntries(parts), all: end(brief) };
  }, height);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(before);
  return ends;
}

/** Approves all but the first comment, which is withheld. Gives the words of that one. */
async function readAll(page) {
  await page.goto('/arbete/omgang/HSD4/kommentarer');
  const words = await page.locator('.comment-text').innerText();
  expect(await page.evaluate(() => document.documentElement.scrollHeight), 'the queue scrolls on 1280×900').toBeLessThanOrEqual(900);
  await audit(page, 'a comment to read');
  await page.getByRole('button', { name: /^Dölj/ }).click();
  await expect(page.locator('.error-summary')).toContainText('Skriv varför texten döljs');
  await audit(page, 'withholding without a reason');
  await page.getByLabel('Skäl att dölja').fill('Kan peka ut en person.');
  await page.getByRole('button', { name: /^Dölj/ }).click();

  await expect(page.locator('#last')).toContainText('Dold');
  await readByKeys(page);

  const left = Number(await page.locator('#left strong').innerText());
  expect(left).toBeGreaterThan(0);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: /^Godkänn/ }).click();
  await expect(page.getByText('Inget är sparat')).toBeVisible();
  await audit(page, 'a decision without a network');
  await page.context().setOffline(false);
  const opened = await page.evaluate(() => performance.timeOrigin);
  for (let now = left - 1; now >= 0; now -= 1) {
    await press(page, 'g');
    await expect(page.locator('#left strong')).toHaveText(String(now));
  }
  expect(await page.evaluate(() => performance.timeOrigin), 'every comment came as a document of its own').toBe(opened);
  await expect(page.getByText('Nu kan svaren frysas')).toBeVisible();
  await audit(page, 'nothing left to read');
  return words;
}

/** Presses a key for what stands on the page, once it has stood there long enough to be seen. */
async function press(page, key) {
  await page.waitForFunction(() => Number(document.querySelector('main').dataset.shownAt ?? 0) + 400 < performance.now());
  // The simulated keyboard has no å.
  if (key === 'å') await page.locator('body').dispatchEvent('keydown', { key });
  else await page.keyboard.press(key);
}

/** The keys beside approving: next, mask with what is selected, withhold, undo, and the switch that turns them off. */
async function readByKeys(page) {
  const left = Number(await page.locator('#left strong').innerText());
  await page.locator('.comment-text').selectText();
  await press(page, 'm');
  await expect(page.getByLabel('Ord som ska bort')).not.toHaveValue('');
  await page.getByLabel('Ord som ska bort').fill('');
  await page.locator('#comment').focus();
  await press(page, 'd');
  await expect(page.getByLabel('Skäl att dölja')).toBeFocused();
  await page.keyboard.type('g');
  await expect(page.locator('#left strong'), 'a key typed in a field decides nothing').toHaveText(String(left));
  await page.getByLabel('Skäl att dölja').fill('');

  const words = await page.locator('.comment-text').innerText();
  await page.locator('#comment').focus();
  await press(page, 'n');
  await expect(page.locator('.comment-text')).not.toHaveText(words);
  await press(page, 'g');
  await expect(page.locator('#left strong')).toHaveText(String(left - 1));
  await press(page, 'å');
  await expect(page.locator('#left strong')).toHaveText(String(left));

  const off = page.locator('#tangenter');
  await off.click();
  await page.locator('#comment').focus();
  await press(page, 'g');
  await expect(off).toHaveText('Sätt på tangenterna');
  await expect(page.locator('#tangentsvar')).toContainText('avstängda');
  await expect(page.locator('#left strong')).toHaveText(String(left));
  await off.click();
  await expect(off).toHaveText('Stäng av tangenterna');
  await page.locator('#comment').focus();
  await page.keyboard.press('?');
  await expect(page.locator('.key-list')).toContainText('Markera orden i texten först');
  await audit(page, 'the list of the keys');
  await page.goto('/arbete/omgang/HSD4/kommentarer');
  await pressTooSoon(page);
}

/** A key pressed while the last decision is on its way, or as a comment comes, decides nothing, and the page says so. */
async function pressTooSoon(page) {
  const [answer, unread] = [page.locator('#tangentsvar'), page.locator('#left strong')];
  await expect(page.locator('#tangenter')).toBeVisible();
  const left = Number(await unread.innerText());
  let letThrough;
  const held = new Promise((resolve) => { letThrough = resolve; });
  await page.route('**/kommentarer**', async (route) => {
    await held;
    await route.continue();
  });
  await press(page, 'g');
  await expect(page.locator('.moderation')).toHaveAttribute('aria-busy', 'true');
  await page.keyboard.press('g');
  await expect(answer).toContainText('var på väg');
  letThrough();
  await expect(unread).toHaveText(String(left - 1));
  await page.unroute('**/kommentarer**');

  const words = await page.locator('.comment-text').innerText();
  await page.locator('main').evaluate((main) => { main.dataset.shownAt = Math.ceil(performance.now()) + 1_000; });
  await page.keyboard.press('g');
  await expect(answer).toContainText('hade just kommit');
  await expect(page.locator('.comment-text')).toHaveText(words);
  await press(page, 'n');
  await expect(page.locator('.comment-text')).not.toHaveText(words);
  await expect(answer).toBeEmpty();
  await expect(unread, 'only the first key decided anything').toHaveText(String(left - 1));
}
