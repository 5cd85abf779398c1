import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { optionalSetting, setting, vendorAddress } from '../../src/core/settings.ts';

const NAME = 'ACME_URL';
const STANDARD = 'https://api.acme.example/v1';
const address = vendorAddress(NAME, STANDARD, ['acme.example', 'acme.test']);

afterEach(() => {
  delete process.env[NAME];
  Reflect.deleteProperty(Object.prototype, NAME);
});

it('is a variable of the environment, not of the prototype of every object', () => {
  Object.assign(Object.prototype, { [NAME]: 'https://evil.example' });
  expect(optionalSetting(NAME)).toBeUndefined();
  expect(() => setting(NAME)).toThrow(
    `This integration is not set up yet: its owner must set ${NAME} in Zapier (zapier env:set).`,
  );
  expect(address()).toBe(STANDARD);
});

it.each([
  'https://acme.example',
  'https://api2.acme.example/v2',
  'https://marketplace.acme.test',
  'http://127.0.0.1:4000/v1',
  'http://localhost:4000',
  'http://[::1]:4000',
])('%s may be the address of the vendor', (given) => {
  process.env[NAME] = given;
  expect(address()).toBe(given);
});

it.each([
  'https://evil.example',
  'https://acme.example.evil.example',
  'https://evilacme.example',
  'https://acme.example@evil.example',
  'https://evil.example/acme.example',
  'http://api.acme.example',
  'http://127.0.0.1.evil.example',
  'file:///etc/passwd',
  'api.acme.example',
])('%s may not', (given) => {
  process.env[NAME] = given;
  expect(address).toThrow(
    `its owner must set ${NAME} in Zapier to an https address of acme.example or acme.test, or leave it out.`,
  );
});

it('nothing else of the app reads the environment', () => {
  const readers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/^(dev|relay)\//.test(file))
    .filter((file) => readFileSync(join('src', file), 'utf8').includes('process.env'));
  expect(readers).toEqual(['core/settings.ts']);
});
