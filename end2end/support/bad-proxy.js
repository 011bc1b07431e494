// A network that comes and goes: an HTTP proxy that drops, delays, doubles and cuts, before and after the server has
// answered. What happens to each request is drawn from a seed, so that a run can be repeated.
import { Agent, createServer, request } from 'node:http';

/** Of a hundred requests: how many meet what. The rest go through. */
const FATES = [
  ['gone before the server', 8],
  ['cut in the middle of the request', 6],
  ['lost after the server answered', 12],
  ['cut in the middle of the answer', 8],
  ['doubled', 10],
  ['late', 6],
  ['later than anybody waits', 3],
  ['somebody else answers', 4],
];

/** A small generator of chance (mulberry32): 0 up to 1. */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function drawn(random) {
  let at = random() * 100;
  return FATES.find(([, share]) => (at -= share) < 0)?.[0] ?? 'through';
}

const pause = (ms) => new Promise((done) => { setTimeout(done, ms); });

async function bodyOf(incoming) {
  const parts = [];
  for await (const part of incoming) parts.push(part);
  return Buffer.concat(parts);
}

/** Sends a request on, whole or cut off after `most` bytes, and gives what the server said. */
function pass(server, agent, incoming, body, most = body.length) {
  return new Promise((done, failed) => {
    const { method, url, headers } = incoming;
    const onward = request(server + url, { method, agent, headers: { ...headers, 'content-length': body.length } });
    onward.once('error', failed);
    onward.once('response', (response) => bodyOf(response).then((text) => done({ response, text }), failed));
    onward.write(body.subarray(0, most));
    if (most === body.length) onward.end();
    else setTimeout(() => onward.destroy(new Error('cut')), 5);
  });
}

function answer(outgoing, { response, text }, most = text.length) {
  const { 'transfer-encoding': _, ...headers } = response.headers;
  outgoing.writeHead(response.statusCode, { ...headers, 'content-length': text.length });
  if (most === text.length) outgoing.end(text);
  else outgoing.write(text.subarray(0, most), () => outgoing.destroy());
}

/**
 * Stands before `server`. Only forms that are sent meet trouble. `longest` is how long the client waits; `met` counts.
 * `fate` may be set to a function that decides instead of chance.
 */
export async function startBadProxy(server, { seed = 1, longest = 20_000 } = {}) {
  const random = chance(seed);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const proxy = { met: {}, fate: () => drawn(random) };
  let people = 0;
  const listener = createServer(async (incoming, outgoing) => {
    const body = await bodyOf(incoming).catch(() => null);
    if (body === null) return;
    const fate = incoming.method === 'POST' ? proxy.fate() : 'through';
    proxy.met[fate] = (proxy.met[fate] ?? 0) + 1;
    // Everybody has an address of their own, for a service that is told to believe its proxy.
    people += 1;
    incoming.headers['x-forwarded-for'] = `10.${(people >> 16) & 255}.${(people >> 8) & 255}.${people & 255}`;
    await meet(fate, incoming, outgoing, body).catch(() => outgoing.destroy());
  });

  async function meet(fate, incoming, outgoing, body) {
    const onward = (most) => pass(server, agent, incoming, body, most);
    switch (fate) {
      case 'gone before the server': return outgoing.destroy();
      case 'cut in the middle of the request': await onward(Math.floor(body.length * random())); break;
      case 'lost after the server answered': await onward(); return outgoing.destroy();
      case 'cut in the middle of the answer': {
        const said = await onward();
        return answer(outgoing, said, Math.floor(said.text.length * random()));
      }
      case 'doubled': return answer(outgoing, (await Promise.all([onward(), onward()]))[1]);
      case 'late': await pause(longest * 0.5 * random()); return answer(outgoing, await onward());
      case 'later than anybody waits': {
        const said = await onward();
        await pause(longest * 1.2);
        return answer(outgoing, said);
      }
      case 'somebody else answers': return outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Tack</h1>');
      default: return answer(outgoing, await onward());
    }
    return undefined;
  }

  await new Promise((ready) => { listener.listen(0, '127.0.0.1', ready); });
  proxy.url = `http://127.0.0.1:${listener.address().port}`;
  proxy.stop = async () => {
    listener.closeAllConnections();
    agent.destroy();
    await new Promise((done) => { listener.close(done); });
  };
  return proxy;
}
