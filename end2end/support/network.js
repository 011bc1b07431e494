// A page behind the bad proxy: the journey decides what its network does to what is sent.
import { startBadProxy } from './bad-proxy.js';

/** Lets everything that `page` asks of the service go through a proxy whose `fate` the journey sets. */
export async function behindProxy(service) {
  const proxy = await startBadProxy(service.url, { longest: 1_000 });
  proxy.fate = () => 'through';
  return proxy;
}

/** Fates in turn, the last one for ever. */
export const inTurn = (...fates) => () => (fates.length > 1 ? fates.shift() : fates[0]);
