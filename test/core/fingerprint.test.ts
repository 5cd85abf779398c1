import { fingerprint } from '../../src/core/fingerprint.ts';

it('is the same in every release: live Zaps compare with fingerprints of earlier ones', () => {
  expect(fingerprint(['1', 'new'])).toBe('rjxQf2yOu-Ck-cba');
});

it('tells values apart by their JSON', () => {
  expect(fingerprint({ id: '1', note: undefined })).toBe(fingerprint({ id: '1' }));
  expect(fingerprint({ id: '1' })).not.toBe(fingerprint({ id: 1 }));
});
