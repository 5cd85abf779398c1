import { channel } from 'node:diagnostics_channel';
import { startStepClock } from '../../../src/dev/bench/load/stepClock.ts';

const { now } = Date;
afterAll(() => {
  Date.now = now;
});

it('time passes with answers and with work', () => {
  const clock = startStepClock(60_000);
  const before = { now: Date.now(), elapsed: clock.elapsed() };
  channel('http.client.response.finish').publish({});
  channel('http.client.response.finish').publish({});
  expect(clock.answers()).toBe(2);
  expect(clock.elapsed() - before.elapsed).toBeGreaterThanOrEqual(120_000);
  expect(Date.now() - before.now).toBeGreaterThanOrEqual(120_000);

  const start = process.cpuUsage();
  const worked = () => process.cpuUsage(start).user;
  while (worked() < 20_000) {}
  expect(clock.elapsed() - before.elapsed).toBeGreaterThanOrEqual(120_000 + 2 * 20);
});
