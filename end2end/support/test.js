// The `test` that every journey uses: a service of its own, and a browser in which nothing may go wrong unseen.
import { expect, test as base } from '@playwright/test';
import { startService } from './service.js';

export { expect };

export const test = base.extend({
  /** What the browser calls the machine that the service runs on. */
  host: ['127.0.0.1', { option: true }],

  service: async ({ host }, use, info) => {
    const service = await startService(info.outputPath('service'), {}, host);
    await use(service);
    await service.stop();
  },

  /** Whether this browser runs no JavaScript. */
  plain: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled === false),

  baseURL: async ({ service }, use) => use(service.url),

  /** Every page of the context is watched; what was seen fails the test at its end. */
  context: async ({ context, service }, use) => {
    const seen = [];
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== service.url) seen.push(`request to another host: ${request.url()}`);
    });
    context.on('console', (message) => {
      if (message.type() === 'error' && !isRefusedForm(message) && !isWithoutNetwork(message)) seen.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => seen.push(`script error: ${error.error().stack}`));
    await use(context);
    expect(seen, 'errors in the console, and requests to other hosts').toEqual([]);
  },
});

/** A journey that takes the network away gets a line for each try. */
function isWithoutNetwork(message) {
  return message.text().includes('net::ERR_INTERNET_DISCONNECTED');
}

/** Chromium reports a page that answers 401, 404, 409, 422 or 503 as an error; those pages are meant to, and the journeys check the status. */
function isRefusedForm(message) {
  return message.text().startsWith('Failed to load resource') && /status of (401|404|409|422|503)/.test(message.text())
    && message.location().url.split('#')[0] === message.page()?.url().split('#')[0];
}
