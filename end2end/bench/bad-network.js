// Ten thousand sendings through the bad proxy: as many answers as people, each whole.
// Appends its rows to the file that MEDMIG_BENCH_ROWS names.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sendThroughBadNetwork } from '../support/sendings.js';
import seedOnce, { startService } from '../support/service.js';
import { row } from './measured.js';

const PEOPLE = Number(process.env.MEDMIG_BENCH_PEOPLE ?? 10_000);

const folder = mkdtempSync(join(tmpdir(), 'medmig-bench-'));
seedOnce();
const service = await startService(folder, { MEDMIG_PROXIES: '1' });
try {
  const start = performance.now();
  const { tries, met, answers, wrong } = await sendThroughBadNetwork(service, PEOPLE);
  console.log(met, wrong.slice(0, 5));
  row(`bad network, ${PEOPLE} people: answers kept`, answers, 'answers', `exactly ${PEOPLE}`);
  row('bad network: answers that are missing, double or not whole', wrong.length, 'answers', '0');
  row('bad network: tries for each answer', tries / PEOPLE, 'tries', '');
  row('bad network: all were through in', (performance.now() - start) / 1_000, 's', 'at most 120');
} finally {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
}
