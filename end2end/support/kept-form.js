// The form that the service worker keeps on the device (app/src/answer/client/worker.js).
import { expect } from '@playwright/test';

/** Waits until the worker has kept the form in sight, without its code, so that it opens without a network. */
export async function keptForm(page) {
  await expect.poll(() => page.evaluate(async () => {
    const kept = await caches.match(location.href, { ignoreVary: true });
    return kept ? /name="receipt" value=""/.test(await kept.text()) : null;
  }), { timeout: 10_000 }).toBe(true);
}
