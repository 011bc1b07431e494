// Every page: it answers as it should, is accessible in light and dark, fits 320 pixels, and is valid HTML.
import { audit } from '../support/audit.js';
import { hasJava, htmlErrors } from '../support/html.js';
import { publicPages, staffPages } from '../support/pages.js';
import { signIn } from '../support/people.js';
import { expect, test } from '../support/test.js';

for (const [path, status] of Object.entries(publicPages)) {
  test(`audit of ${path}`, async ({ page }) => {
    expect((await page.goto(path)).status()).toBe(status);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await audit(page, path);
  });
}

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

if (hasJava) {
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
