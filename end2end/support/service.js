// The release build, started on a free port with a demonstration database of its own.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'release', 'medmig');
const seeded = join(root, 'end2end', 'results', 'seeded');

/** The password of every demonstration account in these journeys. */
export const password = 'journey-demo-password-1';

function settings(folder, host, port, metricsPort, more = {}) {
  return {
    ...process.env,
    MEDMIG_LISTEN: `127.0.0.1:${port}`,
    MEDMIG_METRICS_LISTEN: `127.0.0.1:${metricsPort}`,
    MEDMIG_BASE_URL: `http://${host}:${port}`,
    MEDMIG_DATABASE_URL: `sqlite://${join(folder, 'medmig.db')}`,
    MEDMIG_DEMO_PASSWORD: password,
    // The page of all components is looked at as the others are.
    MEDMIG_COMPONENTS: '1',
    ...more,
  };
}

function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed).listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

/** Playwright's global setup: the database that every journey starts from a copy of. */
export default function seedOnce() {
  rmSync(seeded, { recursive: true, force: true });
  mkdirSync(seeded, { recursive: true });
  for (const command of [['migrate'], ['seed', '--demo']]) {
    execFileSync(program, command, { env: settings(seeded, '127.0.0.1', 0, 0), stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

/**
 * Starts the service in `folder` and waits until it is ready. Gives its address and `stop`. `host` is what browsers call this machine:
 * passkeys need a name.
 */
export async function startService(folder, more = {}, host = '127.0.0.1') {
  cpSync(seeded, folder, { recursive: true });
  const [port, metricsPort] = [await freePort(), await freePort()];
  const log = createWriteStream(join(folder, 'service.log'));
  const child = spawn(program, ['serve'], { cwd: folder, env: settings(folder, host, port, metricsPort, more), stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const ended = new Promise((done) => child.once('exit', done));
  const url = `http://${host}:${port}`;
  await ready(`http://127.0.0.1:${port}`, child, join(folder, 'service.log'));
  const stop = async () => {
    child.kill('SIGTERM');
    const code = await ended;
    if (code !== 0) throw new Error(`The service ended with ${code}; see ${log.path}`);
  };
  return { url, folder, stop };
}

async function ready(url, child, log) {
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`The service did not start; see ${log}`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`The service was not ready within 15 seconds; see ${log}`);
}
