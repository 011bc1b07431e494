// What a first visit fetches: a phone with little data left pays for each file once, and for nothing that only a screen at a reception needs.
import { startCountingProxy } from '../support/counting-proxy.js';
import { keptForm } from '../support/kept-form.js';
import { expect, test } from '../support/test.js';

const FORM = '/svara/HSD4';

test('each file comes once, and the form once more to be kept', async ({ browser, service }) => {
  const proxy = await startCountingProxy(service.url);
  const page = await browser.newPage({ baseURL: proxy.url });
  const fetched = () => proxy.seen.map(({ path }) => path);
  await page.goto(FORM, { waitUntil: 'networkidle' });
  await keptForm(page);

  expect(fetched().filter((path) => path === FORM)).toHaveLength(2);
  const files = fetched().filter((path) => path !== FORM);
  expect(files).toContain('/sw.js');
  expect(files.filter((path, at) => files.indexOf(path) !== at)).toEqual([]);
  expect(files.filter((path) => path.startsWith('/pkg/kiosk.'))).toEqual([]);
  await page.close();
  await proxy.stop();
});

test('the form is kept when somebody begins to answer, and not before', async ({ page }) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.goto(FORM);
  await page.clock.runFor(1_000);
  const isRegistered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0);
  expect(await isRegistered()).toBe(false);
  await page.keyboard.press('Tab');
  await page.clock.runFor(100);
  await keptForm(page);
  expect(await isRegistered()).toBe(true);
});
