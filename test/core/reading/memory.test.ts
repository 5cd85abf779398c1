import { inputMemoryKey } from '../../../src/core/reading/memory.ts';
import type { Step } from '../../../src/core/service.ts';

const stepWith = (inputData: Record<string, unknown>, scope = 'read', accountId = 'a1') =>
  ({
    service: { name: 'Acme' },
    context: { accountId },
    bundle: { inputData, authData: { scope } },
  }) as unknown as Step;

describe('what an operation remembers between steps', () => {
  const key = inputMemoryKey(stepWith({ list: 'l1', sport: 'Run' }), 'new_thing');

  it('is found again in whatever order the input comes', () => {
    expect(inputMemoryKey(stepWith({ sport: 'Run', list: 'l1' }), 'new_thing')).toBe(key);
  });

  it.each([
    ['another input', stepWith({ list: 'l1', sport: 'Ride' }), 'new_thing'],
    ['another operation', stepWith({ list: 'l1', sport: 'Run' }), 'thing_updated'],
    ['another account', stepWith({ list: 'l1', sport: 'Run' }, 'read', 'a2'), 'new_thing'],
    ['another grant', stepWith({ list: 'l1', sport: 'Run' }, 'read_all'), 'new_thing'],
  ])('is not mixed up with that of %s', (_, step, operation) => {
    expect(inputMemoryKey(step, operation)).not.toBe(key);
  });
});
