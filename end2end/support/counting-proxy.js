// A proxy that changes nothing and counts what goes through it, byte by byte. It sees what a page's own DevTools session does not: what a
// service worker fetches.
import { connect, createServer } from 'node:net';
import { pipeline } from 'node:stream';

/** A browser asks for one thing at a time on a connection, so what follows belongs to this until it asks for the next. */
const ASKED = /^[A-Z]+ (\S+) HTTP\/1\.1\r\n/;

/** Stands before `server`. `seen` has every request: its path, and the bytes that were `sent` and that `came` back, headers included. */
export async function startCountingProxy(server) {
  const { hostname, port } = new URL(server);
  const seen = [];
  const sockets = new Set();
  const listener = createServer((browser) => {
    const service = connect(Number(port), hostname);
    let request;
    browser.on('data', (bytes) => {
      const [, path] = ASKED.exec(bytes.toString('latin1')) ?? [];
      if (path) {
        request = { path, sent: 0, came: 0 };
        seen.push(request);
      }
      if (request) request.sent += bytes.length;
    });
    service.on('data', (bytes) => {
      if (request) request.came += bytes.length;
    });
    [browser, service].forEach((socket) => sockets.add(socket));
    pipeline(browser, service, browser, () => [browser, service].forEach((socket) => sockets.delete(socket.destroy())));
  });
  await new Promise((ready) => { listener.listen(0, '127.0.0.1', ready); });
  const stop = async () => {
    sockets.forEach((socket) => socket.destroy());
    await new Promise((done) => { listener.close(done); });
  };
  return { url: `http://127.0.0.1:${listener.address().port}`, seen, stop };
}
