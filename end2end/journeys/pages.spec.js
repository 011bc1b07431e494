// Every page: it answers as it should, is accessible in light and dark, fits 320 pixels, and is valid HTML.
import { readFileSync } from 'node:fs';
import { audit } from '../support/audit.js';
import { hasJava, htmlErrors } from '../support/html.js';
import { comeOfAnAct, filledPages, linkedPages, publicPages, staffPages } from '../support/pages.js';
import { elected, signIn } from '../support/people.js';
import { expect, test } from '../support/test.js';

for (const [path, status] of Object.entries(publicPages)) {
  test(`audit of ${path}`, async ({ page }) => {
    expect((await page.goto(path)).status()).toBe(status);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await audit(page, path);
  });
}

test('what is looked at has something to show', async ({ page }) => {
  for (const [path, shown] of Object.entries(filledPages)) {
    await page.goto(path);
    await expect(page.locator(shown).first(), path).toBeVisible();
  }
  await signIn(page, elected);
  await page.goto('/politik/malbild/vasternorrland-2030/tillganglig');
  await expect(page.locator('.multiples > li').first()).toBeVisible();
});

for (const [email, paths] of Object.entries(staffPages)) {
  test(`audit of what ${email} sees`, async ({ page }) => {
    test.setTimeout(180_000);
    await signIn(page, email);
    for (const path of paths) {
      expect((await page.goto(path)).status(), path).toBe(200);
      await audit(page, path);
    }
  });
}

for (const [email, links] of Object.entries(linkedPages)) {
  test(`audit of what ${email} comes to by a link`, async ({ page }) => {
    await signIn(page, email);
    for (const [from, start] of links) {
      await page.goto(from);
      await page.goto(await linkOf(page, start));
      await expect(page.getByRole('heading', { level: 1 }), start).toHaveCount(1);
      await audit(page, start);
    }
  });
}

/** The first link on the page that goes on from `start` by one key and nothing else. */
async function linkOf(page, start) {
  const links = await page.locator(`main a[href^="${start}"]`).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const keyed = links.find((href) => /^[0-9a-f-]{36}$/.test(href.slice(start.length)));
  expect(keyed, `a link to ${start}`).toBeDefined();
  return keyed;
}

test('every page there is stands in these lists', async () => {
  const routes = readFileSync(new URL('../../app/src/routes.rs', import.meta.url), 'utf8');
  const addresses = [...routes.matchAll(/path!\("([^"]+)"\)/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(60);
  const listed = [...Object.keys(publicPages), ...Object.values(staffPages).flat(), ...Object.values(linkedPages).flat().map(([, start]) => `${start}key`)];
  const isListed = (address) => {
    const pattern = new RegExp(`^${address.replaceAll(/:[a-z]+/g, '[^/]+')}$`);
    return listed.some((path) => pattern.test(path.split('?')[0]));
  };
  expect(addresses.filter((address) => !isListed(address) && !(address in comeOfAnAct))).toEqual([]);
  const journeys = [...new Set(Object.values(comeOfAnAct))];
  const audits = (journey) => readFileSync(new URL(`${journey}.spec.js`, import.meta.url), 'utf8').includes('await audit(');
  expect(journeys.filter((journey) => !audits(journey)), 'journeys that audit nothing').toEqual([]);
});

test('every link leads somewhere', async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  const found = new Set(['/']);
  for (const path of found) {
    const response = await page.request.get(path);
    expect(response.status(), path).toBe(200);
    if (!response.headers()['content-type'].startsWith('text/html')) continue;
    for (const [, href] of (await response.text()).matchAll(/<a\s[^>]*?href="([^"#]+)/g)) {
      const { origin, pathname } = new URL(href.replaceAll('&amp;', '&'), baseURL + path);
      if (origin === baseURL) found.add(pathname);
    }
  }
  expect(found.size).toBeGreaterThan(15);
});

if (hasJava || process.env.CI) {
  test('every page is valid HTML', async ({ page }, info) => {
    test.setTimeout(180_000);
    const documents = {};
    const read = async (path) => { documents[path] = await (await page.request.get(path)).text(); };
    for (const path of Object.keys(publicPages)) await read(path);
    for (const [email, paths] of Object.entries(staffPages)) {
      await signIn(page, email);
      for (const path of paths) await read(path);
      await page.context().clearCookies();
    }
    expect(Object.keys(documents).length).toBeGreaterThan(20);
    expect(htmlErrors(documents, info.outputPath('html'))).toEqual([]);
  });
} else {
  console.warn('Java is missing, so no page is checked for valid HTML');
}
