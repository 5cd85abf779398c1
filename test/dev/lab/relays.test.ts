import { NoRelay, relayOf } from '../../../src/dev/lab/relays.ts';
import type { Sandbox } from '../../../src/dev/sandbox/index.ts';

it('ends a relay that Strava does not reach, and starts another one when it is asked again', async () => {
  const kill = jest.fn();
  const startRelay = jest.fn(async () => ({
    url: 'http://127.0.0.1:1',
    tell: () => undefined,
    kill,
  }));
  const refused = new Error('Strava refuses the subscription: 400.');
  const subscribeToStrava = jest.fn(async () => undefined).mockRejectedValueOnce(refused);
  const webhooks = { key: 'key', sendTo: () => undefined };
  const sandbox = { env: {}, highlevel: { webhooks } } as unknown as Sandbox;
  const relay = relayOf(sandbox, () => 'http://127.0.0.1:8788', {
    startRelay,
    subscribeToStrava,
  });

  await expect(relay.start()).rejects.toThrow(
    new NoRelay(
      'The relay did not start: Strava refuses the subscription: 400. Try again in a moment.',
    ),
  );
  expect(kill).toHaveBeenCalledTimes(1);
  await relay.start();
  expect(startRelay).toHaveBeenCalledTimes(2);
  await relay.close();
  expect(kill).toHaveBeenCalledTimes(2);
});
