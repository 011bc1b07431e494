// What a first visit to an answer page costs: bytes on the wire by kind, those that a service worker fetches after it, and the largest paint
// on a slow phone. Appends its rows to the file that MEDMIG_BENCH_ROWS names.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, browserProgram } from '../support/browser.mjs';
import { startCountingProxy } from '../support/counting-proxy.js';
import { keptForm } from '../support/kept-form.js';
import seedOnce, { startService } from '../support/service.js';
import { percentile, row } from './measured.js';

/** The round whose form is visited. */
const PATH = '/svara/HSD4';
/** One paint is chance; of so many the middle one is told. */
const PAINTS = 7;

const phone = { viewport: { width: 390, height: 844 } };
const kinds = { css: 'CSS', js: 'JavaScript', svg: 'images', wasm: 'wasm' };
const kindOf = (path) => kinds[path.split('.').at(-1)] ?? 'HTML';
const sum = (requests, way) => requests.reduce((all, request) => all + request[way], 0);

/** What goes over the wire at a first visit, `serviceWorkers` allowed or blocked, until nothing more is asked for; and requests to other hosts. */
async function visit(browser, service, serviceWorkers) {
  const proxy = await startCountingProxy(service.url);
  const context = await browser.newContext({ ...phone, serviceWorkers });
  const elsewhere = [];
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== proxy.url) elsewhere.push(request.url());
  });
  const page = await context.newPage();
  await page.goto(proxy.url + PATH, { waitUntil: 'networkidle' });
  if (serviceWorkers === 'allow') await keptForm(page);
  await context.close();
  await proxy.stop();
  return { seen: proxy.seen, elsewhere };
}

/** Files that went over the wire more than once. The form itself is fetched anew to be kept: it may lie in no other cache. */
function fetchedAgain(seen) {
  const files = seen.map(({ path }) => path).filter((path) => path !== PATH);
  return [...new Set(files.filter((path, at) => files.indexOf(path) !== at))];
}

/** Once in a browser that lets no worker fetch anything, and once in one that does: what is more then is the worker's. */
async function weigh(browser, service) {
  const { seen } = await visit(browser, service, 'block');
  const whole = await visit(browser, service, 'allow');
  const [page, everything] = [sum(seen, 'came'), sum(whole.seen, 'came')];
  const weightOf = (kind) => sum(seen.filter(({ path }) => kindOf(path) === kind), 'came');
  for (const kind of new Set(seen.map(({ path }) => kindOf(path)))) row(`first visit, ${kind}`, weightOf(kind), 'bytes');
  row('first visit before wasm', page - weightOf('wasm'), 'bytes', 'at most 30 000');
  row('first visit with wasm', page, 'bytes', 'at most 100 000');
  row('first visit, fetched afterwards so that the form opens without a network', everything - page, 'bytes');
  row('first visit, everything that comes', everything, 'bytes', 'at most 100 000');
  row('first visit, everything that is sent', sum(whole.seen, 'sent'), 'bytes');
  const again = fetchedAgain(whole.seen);
  if (again.length + whole.elsewhere.length > 0) console.log({ again, elsewhere: whole.elsewhere });
  row('first visit, files that come twice', again.length, 'files', '0');
  row('first visit, requests to other hosts', whole.elsewhere.length, 'requests', '0');
}

/** The largest paint of a first visit, in milliseconds: 1.6 Mbit/s, 150 ms, a processor slowed four times. */
async function slowPaint(browser, address) {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
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
  await weigh(browser, service);
  const paints = [];
  while (paints.length < PAINTS) paints.push(await slowPaint(browser, service.url + PATH));
  row(`largest paint on a slow phone, the middle one of ${PAINTS} first visits`, percentile(paints, 0.5), 'ms', 'at most 1 000');
} finally {
  await browser.close();
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
}
