// Getting about with the keyboard alone: Tab, and keys on what has the focus.
import { expect } from '@playwright/test';

/** Longer than the way through any page. */
const MOST = 300;

/** Whether the element has the focus. */
const isFocused = (target) => target.evaluate((element) => element === document.activeElement);

/** Presses Tab until `target` has the focus. On the way every stop must be in sight. */
export async function tabTo(page, target) {
  for (let presses = 0; presses < MOST; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const { width, height } = document.activeElement.getBoundingClientRect();
      return document.activeElement !== document.body && (width === 0 || height === 0) ? document.activeElement.outerHTML : null;
    });
    expect(hidden, 'the focus went to something that is not in sight').toBeNull();
  }
  throw new Error(`Tab never came to ${target}`);
}

/** Goes to a link or a button and presses it; waits for the page that comes. */
export async function open(page, target) {
  await tabTo(page, target);
  await enter(page);
}

/** Presses Enter where a new page comes of it. */
export async function enter(page) {
  const come = page.waitForEvent('load');
  await page.keyboard.press('Enter');
  await come;
}

/** Presses Enter in a field that is keyed in; `next` is where it leads, once the page's scripts are there. */
export async function enterTo(page, next) {
  await expect(async () => {
    if (!(await isFocused(next))) await page.keyboard.press('Enter');
    await expect(next).toBeFocused({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
}
