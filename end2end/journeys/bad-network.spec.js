// As many answers as people, each whole, however bad the network. `make bench` does the same with ten thousand.
import { sendThroughBadNetwork } from '../support/sendings.js';
import { expect, test } from '../support/test.js';

test('as many answers as people get through a network that drops, delays, doubles and cuts', async ({ service }) => {
  const { tries, met, answers, wrong } = await sendThroughBadNetwork(service, 400, 20270301);
  expect(wrong).toEqual([]);
  expect(answers).toBe(400);
  // The network was bad: every kind of trouble was met, and many had to try again.
  expect(Object.keys(met).length).toBe(9);
  expect(tries).toBeGreaterThan(500);
});
