// As many answers as people, each whole, however bad the network. `make bench` does the same with ten thousand.
import { expect, test } from '@playwright/test';
import { sendThroughBadNetwork } from '../support/sendings.js';
import { startService } from '../support/service.js';

test('as many answers as people get through a network that drops, delays, doubles and cuts', async ({}, info) => {
  const service = await startService(info.outputPath('service'), { MEDMIG_PROXIES: '1' });
  const { tries, met, answers, wrong } = await sendThroughBadNetwork(service, 400, 20270301);
  await service.stop();
  expect(wrong).toEqual([]);
  expect(answers).toBe(400);
  // The network was bad: every kind of trouble was met, and many had to try again.
  expect(Object.keys(met).length).toBe(9);
  expect(tries).toBeGreaterThan(500);
});
