// What the counting proxy sees of requests on one connection. No browser is needed for that, so Node's own runner has it.
import assert from 'node:assert/strict';
import { Agent, createServer, get } from 'node:http';
import { test } from 'node:test';
import { startCountingProxy } from '../support/counting-proxy.js';

/** Asks for `path` and gives what came of it. */
function ask(url, agent, path) {
  return new Promise((done, failed) => {
    get(url + path, { agent }, async (response) => {
      const parts = [];
      for await (const part of response) parts.push(part);
      done(Buffer.concat(parts));
    }).once('error', failed);
  });
}

test('every byte there and back is counted for the request that it belongs to, and none is changed', async (context) => {
  const service = createServer(({ url }, response) => response.end('a'.repeat(url === '/large' ? 300_000 : 3)));
  await new Promise((ready) => { service.listen(0, '127.0.0.1', ready); });
  const proxy = await startCountingProxy(`http://127.0.0.1:${service.address().port}`);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  context.after(async () => {
    agent.destroy();
    await proxy.stop();
    service.close();
  });

  for (const path of ['/large', '/small', '/small']) await ask(proxy.url, agent, path);

  assert.deepEqual(proxy.seen.map(({ path }) => path), ['/large', '/small', '/small']);
  const [large, ...small] = proxy.seen;
  assert.ok(300_000 < large.came && large.came < 302_000, `${large.came}`);
  for (const { sent, came } of small) assert.ok(50 < sent && sent < 500 && 50 < came && came < 500, `${sent}, ${came}`);
});

test('a service that goes away takes the connection with it and not the proxy', async (context) => {
  const service = createServer(({ socket }) => socket.destroy());
  await new Promise((ready) => { service.listen(0, '127.0.0.1', ready); });
  const proxy = await startCountingProxy(`http://127.0.0.1:${service.address().port}`);
  context.after(async () => {
    await proxy.stop();
    service.close();
  });

  for (let time = 0; time < 2; time += 1) await assert.rejects(ask(proxy.url, undefined, '/'));

  assert.deepEqual(proxy.seen.map(({ came }) => came), [0, 0]);
});
