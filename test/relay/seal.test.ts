import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { createSeal } from '../../src/relay/team/seal.ts';

const [old, next, other] = [randomBytes(32), randomBytes(32), randomBytes(32)];

it('opens what it has sealed, and shows nothing of it', () => {
  const { seal, open, prefix } = createSeal([old!]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 8 }), fc.string(), (text, context) => {
      const sealed = seal(text, context);
      expect(open(sealed, context)).toBe(text);
      expect(sealed.startsWith(prefix)).toBe(true);
      expect(Buffer.from(sealed.split('.')[1]!, 'base64url').includes(text)).toBe(false);
    }),
  );
});

it('never seals the same text the same way', () => {
  const { seal } = createSeal([old!]);
  expect(seal('token', 'a')).not.toBe(seal('token', 'a'));
});

it('opens nothing that was moved, changed, cut or sealed with another key', () => {
  const { seal, open } = createSeal([old!]);
  const sealed = seal('token', 'athlete 1');
  const [name, body] = sealed.split('.') as [string, string];
  const flipped = Buffer.from(body, 'base64url');
  const wrong = Array.from(flipped, (_, index) => {
    const changed = Buffer.from(flipped);
    changed[index]! ^= 1;
    return `${name}.${changed.toString('base64url')}`;
  });
  const cut = [`${name}.`, name, '', `${name}.${body.slice(0, 20)}`];
  for (const text of [...wrong, ...cut]) expect(() => open(text, 'athlete 1')).toThrow();
  expect(() => open(sealed, 'athlete 2')).toThrow();
  expect(() => createSeal([other!]).open(sealed, 'athlete 1')).toThrow('RELAY_TOKEN_KEY');
});

it('seals with the first of its keys and opens with any', () => {
  const before = createSeal([old!]).seal('token', 'a');
  const both = createSeal([next!, old!]);
  expect(both.open(before, 'a')).toBe('token');
  const after = both.seal('token', 'a');
  expect([before, after].map((sealed) => sealed.startsWith(both.prefix))).toEqual([false, true]);
  expect(createSeal([next!]).open(after, 'a')).toBe('token');
});
