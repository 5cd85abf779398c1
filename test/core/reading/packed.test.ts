import { randomBytes } from 'node:crypto';
import { compared, newMemory, type Sighting, shortKey } from '../../../src/core/reading/changes.ts';
import { packed, unpacked } from '../../../src/core/reading/packed.ts';

it('ten thousand records with their tags take less than 150 kB', () => {
  const now = Date.now();
  const sightings = Array.from({ length: 10_000 }, (_, index): Sighting => {
    const id = randomBytes(15).toString('base64url');
    const state = ['member', 'runner', 'trial', 'vip'].slice(index % 4);
    return { id, key: shortKey(id), state, created: 0, changed: 0 };
  });
  const memory = compared(newMemory(now), sightings, () => [], now);
  const text = packed(memory);
  expect(text.length).toBeLessThan(150_000);
  expect(unpacked(text)).toEqual(memory);
});

it('anything else is no memory', () => {
  expect(unpacked('no memory')).toBeUndefined();
  expect(unpacked({ seen: {} })).toBeUndefined();
});
