// What a first visit to an answer page costs: bytes by kind, and the largest paint on a slow phone.
// Appends its rows to the file that MEDMIG_BENCH_ROWS names.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, browserProgram } from '../support/browser.mjs';
import seedOnce, { startService } from '../support/service.js';
import { percentile, row } from './measured.js';

/** The round whose form is visited. */
const PATH = '/svara/HSD4';
/** One paint is chance; of so many the middle one is told. */
const PAINTS = 7;

const kinds = { Document: 'HTML', Stylesheet: 'CSS', Script: 'JavaScript', Image: 'images' };

/** A page that is told by DevTools what each file weighed on the wire, headers included. */
async function measured(browser) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const bytes = {};
  const kindOf = new Map();
  await devtools.send('Network.enable');
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
    kindOf.set(requestId, response.mimeType === 'application/wasm' ? 'wasm' : kinds[type] ?? 'other');
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kindOf.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  return { context, page, devtools, bytes };
}

async function weigh(browser, address) {
  const { context, page, bytes } = await measured(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  await context.close();
  const total = Object.values(bytes).reduce((sum, one) => sum + one, 0);
  for (const [kind, size] of Object.entries(bytes)) row(`first visit, ${kind}`, size, 'bytes');
  row('first visit before wasm', total - (bytes.wasm ?? 0), 'bytes', 'at most 30 000');
  row('first visit with wasm', total, 'bytes', 'at most 100 000');
}

/** The largest paint of a first visit, in milliseconds: 1.6 Mbit/s, 150 ms, a processor slowed four times. */
async function slowPaint(browser, address) {
  const { context, page, devtools } = await measured(browser);
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => { globalThis.largestPaint = list.getEntries().at(-1).startTime; })
      .observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.largestPaint);
  await page.waitForTimeout(1_000);
  const paint = Math.round(await page.evaluate(() => globalThis.largestPaint));
  await context.close();
  return paint;
}

const folder = mkdtempSync(join(tmpdir(), 'medmig-bench-'));
seedOnce();
const service = await startService(folder);
const browser = await chromium.launch({ executablePath: browserProgram(), args: browserArguments });
try {
  const address = service.url + PATH;
  await weigh(browser, address);
  const paints = [];
  for (let visit = 0; visit < PAINTS; visit += 1) paints.push(await slowPaint(browser, address));
  row(`largest paint on a slow phone, the middle one of ${PAINTS} first visits`, percentile(paints, 0.5), 'ms', 'at most 1 000');
} finally {
  await browser.close();
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
}
