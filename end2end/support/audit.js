// What every page must hold, in every state: WCAG 2.2 AA in light and dark, and no sideways scrolling on the smallest phone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Nothing is hidden or shown by the scheme: in the dark only what looks at colours can say something else. What each must have
// tried, at least: an audit that looked at nothing would always be content.
const schemes = [
  ['light', { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, 5],
  ['dark', { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, 0],
];

/** Audits the page as it stands now. `name` is what the page and its state are called if it fails. */
export async function audit(page, name) {
  const plain = test.info().project.use.javaScriptEnabled === false;
  const subject = plain ? await stillCopy(page) : page;
  for (const [colorScheme, rules, least] of schemes) {
    await subject.emulateMedia({ colorScheme });
    expect(await violations(subject, rules, least), `${name}, ${colorScheme}`).toEqual([]);
  }
  await subject.emulateMedia({ colorScheme: 'light' });
  await fitsSmallPhone(subject, name);
  if (plain) await subject.context().close();
}

/** axe waits with timers, and those stand still where JavaScript is off: it gets the same HTML where it can run, and the page's own scripts cannot. */
async function stillCopy(page) {
  const html = (await page.content()).replace(/<\/?noscript>/g, '');
  const context = await page.context().browser().newContext({ javaScriptEnabled: true, viewport: page.viewportSize() });
  const copy = await context.newPage();
  await copy.route(page.url().split('#')[0], (route) => route.fulfill({
    body: html, contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': "script-src 'none'" },
  }));
  await copy.goto(page.url());
  return copy;
}

/** Broken rules as sentences: rule, what it says, and where. More than `least` rules must have found something to look at. */
async function violations(page, rules, least) {
  if (!(await page.evaluate('typeof window.axe === "object"'))) await page.evaluate(axe);
  const { violations, passes, incomplete } = await page.evaluate((runOnly) => window.axe.run({ runOnly }), rules);
  // Below an open dialog axe cannot tell what a text stands on: it has tried, and leaves it to a person.
  expect(passes.length + violations.length + incomplete.length, 'rules that axe tried').toBeGreaterThan(least);
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.target.join(' ')}`));
}

/** Neither with usual text nor, where one can choose it, with the largest. */
async function fitsSmallPhone(page, name) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const [usual, largest] = await page.evaluate(() => {
    const root = document.documentElement;
    const chosen = root.dataset.text;
    const widest = (size) => {
      if (size) root.dataset.text = size;
      const { scrollWidth, clientWidth } = root;
      const outside = [...document.body.querySelectorAll('*')].filter((element) => clientWidth + 1 < element.getBoundingClientRect().right);
      return scrollWidth <= clientWidth ? null : `${scrollWidth} px, first outside: ${outside[0]?.outerHTML.slice(0, 120)}`;
    };
    const both = [widest(chosen), document.querySelector('[data-larger]') ? widest('150') : null];
    if (chosen === undefined) delete root.dataset.text;
    else root.dataset.text = chosen;
    return both;
  });
  await page.setViewportSize(before);
  expect(usual, `${name} scrolls sideways at 320 px`).toBeNull();
  expect(largest, `${name} scrolls sideways at 320 px with the largest text`).toBeNull();
}
